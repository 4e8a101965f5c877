package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Nothing goes out without a source and a licence. */
final class Origins {

    private static final List<String> OF_SOURCES =
            List.of("publisher", "title", "licence", "licenceReadAt", "attribution");
    private static final String SOURCES = "/evalcarbone/sources";

    private Origins() {}

    static Stream<String> licences(DataPackage data) {
        Set<String> known = data.texts("/licenses", "name").collect(Collectors.toSet());
        Stream<String> none =
                known.isEmpty() || known.contains("") ? Stream.of("datapackage.json: no licence") : Stream.of();
        Stream<String> unread =
                data.texts("/licenses", "path").filter(String::isEmpty).map(path -> "a licence was read nowhere");
        Stream<String> ofRows = data.rows()
                .filter(row -> row.cells().containsKey("licence") && !known.contains(row.get("licence")))
                .map(row -> row.fault("[" + row.get("licence") + "] is no licence of the package"));
        return Stream.of(none, unread, ofRows).flatMap(all -> all);
    }

    static Stream<String> sources(DataPackage data) {
        Set<String> known = data.texts(SOURCES, "id").collect(Collectors.toSet());
        Stream<String> incomplete = data.descriptor().at(SOURCES).valueStream().flatMap(Origins::missing);
        Stream<String> ofRows = data.rows()
                .filter(row -> !row.table().equals("aliases"))
                .filter(row -> !known.contains(row.get("source_id")) || !row.has("source_locator"))
                .map(row -> row.fault("has no source or no place in it"));
        Stream<String> untold = data.rows()
                .filter(Origins::hidesItsTransformation)
                .map(row -> row.fault("does not say what was done to the figure"));
        return Stream.of(incomplete, ofRows, untold).flatMap(all -> all);
    }

    private static Stream<String> missing(JsonNode source) {
        return OF_SOURCES.stream()
                .filter(key -> source.path(key).stringValue("").isEmpty())
                .map(key -> "source " + source.path("id").stringValue("?") + " has no " + key);
    }

    private static boolean hidesItsTransformation(Row row) {
        return row.has("value") && row.cells().containsKey("transformation") && !row.has("transformation");
    }
}
