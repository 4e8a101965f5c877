package io.github.evalcarbone.distribution;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.invariant.Invariants;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A ratio by its quantiles, equally spaced from the least to the largest, with straight lines between them. Immutable and
 * thread-safe.
 *
 * @param quantiles  two or more ratios above 0, none below the one before it
 * @param centre  what the published figure is among them
 */
public record Empirical(List<Double> quantiles, Centre centre) implements Distribution {

    /**
     * Creates a distribution.
     *
     * @param quantiles  two or more ratios above 0, in order
     * @param centre  what the published figure is among them
     * @throws IllegalArgumentException if there are fewer, one is not above 0, or they are not in order
     */
    public Empirical {
        quantiles = List.copyOf(quantiles);
        Invariants.within(quantiles.size(), 2, 10_000, "number of quantiles", "2 or more");
        double before = Double.MIN_VALUE;
        for (double quantile : quantiles) {
            Invariants.within(quantile, before, Double.MAX_VALUE, "quantile", "above 0 and in order");
            before = quantile;
        }
    }

    private int steps() {
        return quantiles.size() - 1;
    }

    @Override
    public double ratioAt(double probability) {
        double place = probability * steps();
        int below = Math.min((int) place, steps() - 1);
        double from = quantiles.get(below);
        return from + (place - below) * (quantiles.get(below + 1) - from);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < steps(); i++) {
            sum += (quantiles.get(i) + quantiles.get(i + 1)) / 2;
        }
        return sum / steps();
    }

    @Override
    public double standardDeviation() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < steps(); i++) {
            double from = quantiles.get(i) - mean;
            double to = quantiles.get(i + 1) - mean;
            squares += (from * from + from * to + to * to) / 3;
        }
        return StrictMath.sqrt(squares / steps());
    }

    @Override
    public String text() {
        return "empirical " + quantiles.stream().map(Numbers::shortest).collect(Collectors.joining(" ")) + " "
                + centre.name().toLowerCase(Locale.ROOT);
    }
}
