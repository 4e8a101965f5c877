package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.Format;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keys, what they refer to, places and years. */
final class KeysAndReferences {

    private static final Set<String> COUNTRIES = countries();
    private static final int FIRST_YEAR = 1990;

    private KeysAndReferences() {}

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
                .map(row -> row.fault("[" + key(table, row) + "] is there twice"));
    }

    private static String key(String table, Row row) {
        return Format.key(table).stream()
                .map(column -> row.get(column).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
    }

    static Stream<String> references(DataPackage data) {
        return Stream.of(foreign(data), defaults(data), aliases(data)).flatMap(all -> all);
    }

    private static Stream<String> foreign(DataPackage data) {
        return StreamSupport.stream(data.descriptor().get("resources").spliterator(), false)
                .flatMap(resource -> resource.at("/schema/foreignKeys")
                        .valueStream()
                        .flatMap(key -> unknown(
                                data,
                                data.rows(resource.get("name").stringValue()),
                                key.get("fields").stringValue(),
                                key.at("/reference/resource").stringValue())));
    }

    /** The default model of a type is one of that type, or a name that another dataset of this project knows. */
    private static Stream<String> defaults(DataPackage data) {
        Set<String> names = Neighbours.names(data);
        Map<String, Row> models = data.byId("models");
        return data.rows("types").stream()
                .filter(row -> row.has("default_model"))
                .filter(row -> !names.contains(row.get("default_model")) || isOfAnotherType(row, models))
                .map(row ->
                        row.fault("[" + row.get("default_model") + "] must be a model of the type " + row.get("id")));
    }

    private static boolean isOfAnotherType(Row type, Map<String, Row> models) {
        Row model = models.get(type.get("default_model"));
        return model != null
                && !model.get("type").equals(type.get("id"))
                && !type.get("default_model_proxy").equals("true");
    }

    private static Stream<String> aliases(DataPackage data) {
        Map<String, Set<String>> known = Map.of(
                "model", data.byId("models").keySet(),
                "type", data.byId("types").keySet(),
                "area",
                        data.rows("electricity-mixes").stream()
                                .map(row -> row.get("area"))
                                .collect(Collectors.toSet()));
        return data.rows("aliases").stream()
                .filter(row -> !known.getOrDefault(row.get("kind"), Set.of()).contains(row.get("id")))
                .map(row -> row.fault("[" + row.get("id") + "] is no " + row.get("kind")));
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
