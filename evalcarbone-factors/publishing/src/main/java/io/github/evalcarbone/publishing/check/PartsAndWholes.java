package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts that must make up a whole: phases of a life, shares of a total. */
final class PartsAndWholes {

    private static final Set<String> SPLIT = Set.of("MANUFACTURING", "DISTRIBUTION", "END_OF_LIFE");
    private static final Set<String> UNSPLIT = Set.of("EMBODIED");
    /** The part of a declared total that rounding may lose or add. */
    private static final double ROUNDING = 0.02;

    private static final Map<String, Double> MOST_OF_MANUFACTURING = Map.of("DISTRIBUTION", 1.0, "END_OF_LIFE", 0.5);

    private PartsAndWholes() {}

    /** A model has all phases in each category of the dataset, or says that it has not. */
    static Stream<String> phases(DataPackage data) {
        Map<String, Map<String, Set<String>>> phases = data.factorsOfNew().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("model"),
                        Collectors.groupingBy(
                                row -> row.get("category"),
                                Collectors.mapping(row -> row.get("phase"), Collectors.toSet()))));
        Set<String> categories =
                data.factorsOfNew().stream().map(row -> row.get("category")).collect(Collectors.toSet());
        return data.rows("models").stream()
                .filter(row -> !row.isFlagged("phases-missing"))
                .filter(row -> !row.has("electricity_kwh_per_year")
                        || !categories.stream()
                                .allMatch(category -> isWhole(phases.getOrDefault(row.get("id"), Map.of())
                                        .getOrDefault(category, Set.of()))))
                .map(row -> row.fault(row.get("id") + " lacks a phase and must be flagged as phases-missing"));
    }

    private static boolean isWhole(Set<String> phases) {
        return phases.equals(SPLIT) || phases.equals(UNSPLIT);
    }

    /** Manufacturing is the greatest part of what is split: distribution is below it, the end of life below half of it. */
    static Stream<String> order(DataPackage data) {
        Map<String, Row> made = data.rows("factors").stream()
                .filter(row -> row.get("phase").equals("MANUFACTURING"))
                .collect(Collectors.toMap(PartsAndWholes::device, row -> row, (one, other) -> one));
        return data.rows("factors").stream()
                .filter(row -> MOST_OF_MANUFACTURING.containsKey(row.get("phase")) && made.containsKey(device(row)))
                .filter(row -> isTooMuch(row, Lookup.required(made, device(row))))
                .map(row -> row.fault(row.get("value") + " is much beside its manufacturing of "
                        + Lookup.required(made, device(row)).get("value") + " and must be flagged as suspect"));
    }

    private static String device(Row factor) {
        return factor.get("model") + " " + factor.get("category");
    }

    private static boolean isTooMuch(Row factor, Row made) {
        return factor.number("value")
                        > Lookup.required(MOST_OF_MANUFACTURING, factor.get("phase")) * made.number("value")
                && !factor.isFlagged("suspect")
                && !made.isFlagged("suspect");
    }

    /** Split figures add up to the declared total, and declared shares to 1, or both are flagged. */
    static Stream<String> parts(DataPackage data) {
        Map<String, List<Row>> factors =
                data.factorsOfNew().stream().collect(Collectors.groupingBy(row -> row.get("model")));
        return data.rows("models").stream()
                .filter(row -> row.has("declared_total") && row.has("declared_use"))
                .flatMap(row -> faults(row, factors.getOrDefault(row.get("id"), List.of())));
    }

    private static Stream<String> faults(Row model, List<Row> factors) {
        Optional<DeclaredShares> shares = DeclaredShares.of(model);
        boolean off = shares.map(DeclaredShares::isOff).orElse(!isWhole(model, factors));
        boolean flagged =
                Stream.concat(Stream.of(model), factors.stream()).anyMatch(row -> row.isFlagged("ratios-do-not-sum"));
        return Stream.of(
                        off && !isFlagged(model, factors)
                                ? "parts and use must add up to " + model.get("declared_total")
                                        + ", or be flagged as ratios-do-not-sum"
                                : "",
                        shares.isPresent() && !off && flagged ? "its shares add up: no ratios-do-not-sum" : "",
                        shares.filter(DeclaredShares::isLost).isPresent() && !factors.isEmpty()
                                ? "its shares are too far from a whole for a factor"
                                : "",
                        !factors.isEmpty() && !isWhole(model, factors) && !off
                                ? "its figures are not what its shares make"
                                : "")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> model.fault(model.get("id") + ": " + fault));
    }

    private static boolean isWhole(Row model, List<Row> factors) {
        double parts = factors.stream().mapToDouble(row -> row.number("value")).sum() + model.number("declared_use");
        double total = model.number("declared_total");
        return factors.isEmpty() || Math.abs(parts - total) <= ROUNDING * total;
    }

    private static boolean isFlagged(Row model, List<Row> factors) {
        return Stream.concat(Stream.of(model), factors.stream()).allMatch(row -> row.isFlagged("ratios-do-not-sum"));
    }

    /** The weights of a single score make 1. */
    static Stream<String> weights(DataPackage data) {
        List<Row> rows = data.rows("normalisation");
        double sum = rows.stream().mapToDouble(row -> row.number("weight")).sum();
        return rows.isEmpty() || Math.abs(sum - 1) < 1e-9
                ? Stream.of()
                : Stream.of("normalisation.csv: the weights add up to " + sum + " instead of 1");
    }
}
