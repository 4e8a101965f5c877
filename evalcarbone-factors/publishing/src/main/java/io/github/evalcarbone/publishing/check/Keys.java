package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.Format;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keys, what they refer to, places and years. */
final class Keys {

    private static final Set<String> COUNTRIES = countries();
    private static final int FIRST_YEAR = 1990;

    private Keys() {}

    /** ISO 3166-1, and the code that everybody uses for Kosovo. */
    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("XK");
        return codes;
    }

    static Stream<String> duplicates(DataPackage data) {
        return data.tables().stream().flatMap(table -> duplicates(table, data.rows(table)));
    }

    private static Stream<String> duplicates(String table, List<Row> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !seen.add(key(table, row)))
                .map(row -> row.fault("[" + key(table, row) + "] stands there twice"));
    }

    private static String key(String table, Row row) {
        return Format.key(table).stream()
                .map(column -> row.get(column).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
    }

    static Stream<String> references(DataPackage data) {
        return StreamSupport.stream(data.descriptor().get("resources").spliterator(), false)
                .flatMap(resource -> resource.at("/schema/foreignKeys")
                        .valueStream()
                        .flatMap(key -> unknown(
                                data,
                                data.rows(resource.get("name").stringValue()),
                                key.get("fields").stringValue(),
                                key.at("/reference/resource").stringValue())));
    }

    private static Stream<String> unknown(DataPackage data, List<Row> rows, String column, String table) {
        Set<String> known = data.byId(table).keySet();
        return rows.stream()
                .filter(row -> row.has(column) && !known.contains(row.get(column)))
                .map(row -> row.fault("[" + row.get(column) + "] is not in " + table));
    }

    static Stream<String> areas(DataPackage data) {
        return data.rows("electricity-mixes").stream()
                .filter(row -> !COUNTRIES.contains(row.get("area").split("-", -1)[0]))
                .map(row -> row.fault("[" + row.get("area") + "] must begin with an ISO 3166-1 code"));
    }

    static Stream<String> years(DataPackage data) {
        int last =
                Integer.parseInt(data.descriptor().get("created").stringValue().substring(0, 4));
        return Stream.of("year", "data_year")
                .flatMap(column -> data.rows()
                        .filter(row -> row.has(column) && !isBetween(row.get(column), last))
                        .map(row -> row.fault(row.get(column) + " must be a year from " + FIRST_YEAR + " to " + last)));
    }

    private static boolean isBetween(String year, int last) {
        return Integer.parseInt(year) >= FIRST_YEAR && Integer.parseInt(year) <= last;
    }
}
