package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that states what electricity sites and data centres buy by contract. */
final class ContractOptions {

    private static final String NAME = "--contract";
    private static final Pattern PLACE_AND_VALUE = Pattern.compile("(.*\\S.*)=([0-9]{1,9}(?:[.,][0-9]{1,12})?)");
    private static final int MOST_PLACES = 12;
    private static final Source SOURCE = Source.of("contract", NAME, "LicenseRef-none");

    @Option(names = NAME, paramLabel = "${bundle:label.name}=${bundle:label.number}")
    private List<String> contracts = List.of();

    /** The factors with the contracts, as far as these can be read. */
    FactorSet counted(FactorSet factors, Options options) {
        FactorSet all = factors;
        for (String text : contracts) {
            Optional<Matcher> stated = read(text, options);
            if (stated.isPresent()) {
                all = with(all, stated.get());
            }
        }
        return all;
    }

    /** A contract for a place by which no line counts would change nothing, in silence: in a data centre the site does not count. */
    void requirePlaces(Footprint footprint, Options options) {
        Set<String> places = footprint.lines().stream()
                .flatMap(line -> line.dataCentre().or(line::site).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        contracts.stream()
                .map(PLACE_AND_VALUE::matcher)
                .filter(Matcher::matches)
                .map(stated -> stated.group(1).strip())
                .filter(place -> !places.contains(place))
                .forEach(place -> options.misuse(NAME, "argument.place", place, some(places, options)));
    }

    private static String some(Set<String> places, Options options) {
        String few = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? few + ", …" : places.isEmpty() ? options.text("argument.no-place") : few;
    }

    private static FactorSet with(FactorSet factors, Matcher stated) {
        double value = Double.parseDouble(stated.group(2).replace(',', '.'));
        return factors.withContract(stated.group(1).strip(), ImpactCategory.CLIMATE_CHANGE, value, SOURCE);
    }

    private static Optional<Matcher> read(String text, Options options) {
        Matcher matcher = PLACE_AND_VALUE.matcher(text);
        if (matcher.matches()) {
            return Optional.of(matcher);
        }
        options.misuse(NAME, "argument.contract", text);
        return Optional.empty();
    }
}
