package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Units, methods and signs of the figures. */
final class UnitsAndMethods {

    /** The denominators of the figures of a table. */
    private static final Map<String, String> PER =
            Map.of("factors", "/item", "electricity-mixes", "/kWh", "normalisation", "");

    private static final List<String> NEVER_NEGATIVE =
            List.of("electricity_kwh_per_year", "declared_total", "declared_use");
    private static final List<String> ABOVE_ZERO =
            List.of("lifetime_years", "reference_hours_per_day", "hours_per_day");

    private UnitsAndMethods() {}

    static Stream<String> units(DataPackage data) {
        return PER.entrySet().stream()
                .flatMap(table -> data.rows(table.getKey()).stream()
                        .filter(row -> !row.get("unit").equals(unit(row) + table.getValue()))
                        .map(row ->
                                row.fault("[" + row.get("unit") + "] must be [" + unit(row) + table.getValue() + "]")));
    }

    private static String unit(Row row) {
        return ImpactCategory.find(row.get("category"))
                .map(category -> category.unit().toString())
                .orElse("?");
    }

    /** The method of a category is declared once, and no category is declared without a figure. */
    static Stream<String> methods(DataPackage data) {
        Set<String> used = new TreeSet<>();
        Stream.of("factors", "electricity-mixes")
                .flatMap(table -> data.rows(table).stream())
                .forEach(row -> used.add(row.get("category") + ": " + row.get("lcia_method")));
        Set<String> declared = new TreeSet<>();
        data.descriptor()
                .at("/evalcarbone/lciaMethods")
                .forEachEntry((category, method) -> declared.add(category + ": " + method.stringValue("")));
        return used.equals(declared)
                ? Stream.of()
                : Stream.of("the methods declared are " + declared + ", those of the rows " + used);
    }

    static Stream<String> signs(DataPackage data) {
        Stream<String> figures = Stream.of("factors", "electricity-mixes", "normalisation", "coefficients")
                .flatMap(table -> data.rows(table).stream())
                .filter(UnitsAndMethods::hasWrongSign)
                .map(row -> row.fault(row.get("value") + " must be above 0, or flagged as suspect"));
        Stream<String> others = data.rows()
                .filter(row -> NEVER_NEGATIVE.stream().anyMatch(column -> row.has(column) && row.number(column) < 0)
                        || ABOVE_ZERO.stream().anyMatch(column -> row.has(column) && !(row.number(column) > 0)))
                .map(row -> row.fault("has a number that must not be negative or zero"));
        return Stream.concat(figures, others);
    }

    /** Only the end of life may be a credit, and nothing but a number of accelerators is 0. */
    private static boolean hasWrongSign(Row row) {
        boolean credit = row.get("phase").equals("END_OF_LIFE") && row.has("value") && row.number("value") < 0;
        boolean none = row.get("id").endsWith(".accelerators") && row.has("value") && row.number("value") == 0;
        return row.has("value") && !credit && !none && !(row.number("value") > 0) && !row.isFlagged("suspect");
    }
}
