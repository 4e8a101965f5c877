package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Nothing goes out without a source and a licence. */
final class Provenances {

    private static final List<String> OF_SOURCES =
            List.of("publisher", "title", "licence", "licenceReadAt", "attribution");
    /** A place is stated in words. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private static final Set<String> FIGURES = Set.of("factors", "electricity-mixes", "normalisation", "coefficients");
    private static final String SOURCES = "/evalcarbone/sources";

    private Provenances() {}

    static Stream<String> licences(DataPackage data) {
        Set<String> known = data.texts("/licenses", "name").collect(Collectors.toSet());
        Stream<String> none =
                known.isEmpty() || known.contains("") ? Stream.of("datapackage.json: no licence") : Stream.of();
        Stream<String> unread =
                data.texts("/licenses", "path").filter(String::isEmpty).map(path -> "a licence was read nowhere");
        Stream<String> ofRows = data.rows()
                .filter(row -> row.cells().containsKey("licence") && !known.contains(row.get("licence")))
                .map(row -> row.fault("[" + row.get("licence") + "] is no licence of the package"));
        return Stream.of(none, unread, ofRows, unlike(data)).flatMap(all -> all);
    }

    /** A row has the licence of its source. */
    private static Stream<String> unlike(DataPackage data) {
        Map<String, String> licences = data.descriptor()
                .at(SOURCES)
                .valueStream()
                .collect(Collectors.toMap(
                        source -> source.path("id").stringValue(""),
                        source -> source.path("licence").stringValue(""),
                        (one, other) -> one));
        return data.rows()
                .filter(row -> row.has("licence") && licences.containsKey(row.get("source_id")))
                .filter(row -> !row.get("licence").equals(licences.get(row.get("source_id"))))
                .map(row -> row.fault("[" + row.get("licence") + "] is not the licence of " + row.get("source_id")));
    }

    static Stream<String> sources(DataPackage data) {
        Set<String> known = data.texts(SOURCES, "id").collect(Collectors.toSet());
        Stream<String> incomplete = data.descriptor().at(SOURCES).valueStream().flatMap(Provenances::missing);
        Stream<String> ofRows = data.rows()
                .filter(row -> !row.table().equals("aliases"))
                .filter(row -> !known.contains(row.get("source_id")) || !isPlace(row.get("source_locator")))
                .map(row -> row.fault("has no source or no place in it"));
        Stream<String> unstated = data.rows()
                .filter(Provenances::hidesItsTransformation)
                .map(row -> row.fault("does not say what was done to the figure"));
        return Stream.of(incomplete, ofRows, unstated).flatMap(all -> all);
    }

    private static boolean isPlace(String locator) {
        return WORD.matcher(locator).find();
    }

    private static Stream<String> missing(JsonNode source) {
        return OF_SOURCES.stream()
                .filter(key -> source.path(key).stringValue("").isEmpty())
                .map(key -> "source " + source.path("id").stringValue("?") + " has no " + key);
    }

    private static boolean hidesItsTransformation(Row row) {
        return FIGURES.contains(row.table()) && row.has("value") && !row.has("transformation");
    }
}
