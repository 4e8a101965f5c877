package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.change.MixChange;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The short form of another electricity mix: that of a country in another year, or a figure with its source. */
final class MixOptions {

    private static final String NAME = "--mix";
    private static final Pattern YEAR = Pattern.compile("([^=]*[^=\\s][^=]*)=\\s*((?:19|20|21)[0-9]{2})\\s*");
    private static final Pattern FIGURE =
            Pattern.compile("([^=]*[^=\\s][^=]*)=\\s*((?:[0-9]|10)(?:[.,][0-9]{1,12})?):(.*\\S.*)");
    private static final double MOST = 10;
    private static final int MOST_PLACES = 12;

    @Option(
            names = NAME,
            paramLabel = "${bundle:label.country}=${bundle:label.year}|${bundle:label.number}:SOURCE",
            descriptionKey = "mix")
    private List<String> mixes = List.of();

    boolean isAsked() {
        return !mixes.isEmpty();
    }

    /** The changes that can be read; those of a country that no line has would change nothing, in silence. */
    List<ShortForms.Named> changes(Optional<ComputedFootprint> computed, FactorSet factors, Options options) {
        Set<String> countries = computed.map(MixOptions::countries).orElse(Set.of());
        return mixes.stream()
                .flatMap(text -> named(text, countries, computed.isPresent(), factors, options).stream())
                .toList();
    }

    private static Set<String> countries(ComputedFootprint computed) {
        return FootprintCalculator.inventoryOf(computed.equipment()).equipment().stream()
                .flatMap(line -> country(line).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> country(Equipment line) {
        return line.dataCentre().flatMap(DataCentre::country).or(line::country);
    }

    private static Optional<ShortForms.Named> named(
            String text, Set<String> countries, boolean isRead, FactorSet factors, Options options) {
        Matcher year = YEAR.matcher(text);
        Matcher figure = FIGURE.matcher(text);
        if (!year.matches() && !(figure.matches() && number(figure) <= MOST)) {
            options.misuse(NAME, "argument.mix", text);
            return Optional.empty();
        }
        String country = (year.matches() ? year : figure).group(1).strip();
        String[] same = countries.stream()
                .filter(one -> code(one, factors).equals(code(country, factors)))
                .toArray(String[]::new);
        if (same.length == 0 && isRead) {
            options.misuse(NAME, "argument.mix.country", country, some(countries, options));
        }
        LineSelector lines =
                LineSelector.ALL.with(LineCriterion.COUNTRY, same.length == 0 ? new String[] {country} : same);
        return Optional.of(
                year.matches() ? ofYear(country, lines, year, options) : stated(country, lines, figure, options));
    }

    private static String code(String country, FactorSet factors) {
        return factors.area(country).orElse(country);
    }

    private static double number(Matcher figure) {
        return Double.parseDouble(figure.group(2).replace(',', '.'));
    }

    private static String some(Set<String> countries, Options options) {
        String few = countries.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return countries.size() > MOST_PLACES
                ? few + ", …"
                : countries.isEmpty() ? options.text("argument.no-country") : few;
    }

    private static ShortForms.Named ofYear(String country, LineSelector lines, Matcher year, Options options) {
        int asked = Integer.parseInt(year.group(2));
        return new ShortForms.Named(
                options.text("simulate.name.mix.year", country, year.group(2)),
                new MixChange(lines, new ChosenMix.OfYear(asked)));
    }

    private static ShortForms.Named stated(String country, LineSelector lines, Matcher figure, Options options) {
        MixFigure mix = MixFigure.of(number(figure), figure.group(3).strip());
        return new ShortForms.Named(
                options.text("simulate.name.mix.figure", country, options.figure(mix.value())),
                new MixChange(lines, new ChosenMix.Stated(mix)));
    }
}
