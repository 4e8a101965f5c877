package io.github.evalcarbone.distribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads distributions from their texts: a kind, then its figures, separated by blanks. The case of letters does not matter.
 *
 * <pre>
 * lognormal gsd=1.25 median        the geometric standard deviation
 * lognormal gsd2=1.56 median       its square, as pedigree matrices have it
 * lognormal sd=0.3 mean            the relative standard deviation
 * lognormal p10=166 p90=358 median two percentiles, in any one unit
 * triangular 0.8 1 1.4             least, published and largest, relative to the published figure
 * uniform 0.9 1.1                  least and largest
 * empirical 0.6 0.9 1 1.2 1.8 median    equally spaced quantiles
 * </pre>
 * Stateless and thread-safe.
 */
public final class DistributionText {

    /** The forms of the texts, in a few words. */
    public static final String FORMS = "lognormal gsd=1.25 median, lognormal gsd2=1.56 median, lognormal sd=0.3 mean, "
            + "lognormal p10=166 p90=358 median, triangular 0.8 1 1.4, uniform 0.9 1.1, empirical 0.6 0.9 1 1.2 1.8 median";

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(e[-+]?\\d+)?");

    private DistributionText() {}

    /**
     * Reads a text.
     *
     * @param text  the text
     * @return the distribution, or empty if the text does not have this form or a figure is out of range
     */
    public static Optional<Distribution> read(String text) {
        List<String> words = Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        try {
            return read(words.get(0), words.subList(1, words.size()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Distribution> read(String kind, List<String> words) {
        return switch (kind) {
            case "lognormal" -> lognormal(words);
            case "triangular" -> triangular(words);
            case "uniform" -> words.size() == 2 ? Optional.of(uniform(words)) : Optional.empty();
            case "empirical" -> words.size() > 2 ? Optional.of(empirical(words)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Distribution> lognormal(List<String> words) {
        Map<String, Double> figures = new HashMap<>();
        for (String word : words.subList(0, Math.max(0, words.size() - 1))) {
            String[] parts = word.split("=", 2);
            if (parts.length < 2 || figures.put(parts[0], number(parts[1])) != null) {
                return Optional.empty();
            }
        }
        return words.isEmpty() ? Optional.empty() : lognormal(figures, centre(words.get(words.size() - 1)));
    }

    private static Optional<Distribution> lognormal(Map<String, Double> figures, Centre centre) {
        OptionalDouble deviation = geometric(figures);
        return deviation.isEmpty() ? Optional.empty() : Optional.of(new Lognormal(deviation.getAsDouble(), centre));
    }

    private static OptionalDouble geometric(Map<String, Double> figures) {
        return switch (String.join(",", figures.keySet().stream().sorted().toList())) {
            case "gsd" -> OptionalDouble.of(figure(figures, "gsd"));
            case "gsd2" ->
                OptionalDouble.of(
                        Lognormal.ofSquaredDeviation(figure(figures, "gsd2")).geometricDeviation());
            case "sd" ->
                OptionalDouble.of(
                        Lognormal.ofRelativeDeviation(figure(figures, "sd")).geometricDeviation());
            case "p10,p90" ->
                OptionalDouble.of(Lognormal.ofPercentiles(figure(figures, "p10"), figure(figures, "p90"), Centre.MEDIAN)
                        .geometricDeviation());
            default -> OptionalDouble.empty();
        };
    }

    private static double figure(Map<String, Double> figures, String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private static Optional<Distribution> triangular(List<String> words) {
        boolean isOfThree = words.size() == 3 && number(words.get(1)) == 1;
        return isOfThree ? Optional.of(new Triangular(number(words.get(0)), number(words.get(2)))) : Optional.empty();
    }

    private static Distribution uniform(List<String> words) {
        return new Uniform(number(words.get(0)), number(words.get(1)));
    }

    private static Distribution empirical(List<String> words) {
        int last = words.size() - 1;
        return new Empirical(
                words.subList(0, last).stream().map(DistributionText::number).toList(), centre(words.get(last)));
    }

    /** Reads a number; throws an IllegalArgumentException if it is none. */
    private static double number(String word) {
        if (!NUMBER.matcher(word).matches()) {
            throw new IllegalArgumentException("[" + word + "] must be a number.");
        }
        return Double.parseDouble(word);
    }

    private static Centre centre(String word) {
        return Centre.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
