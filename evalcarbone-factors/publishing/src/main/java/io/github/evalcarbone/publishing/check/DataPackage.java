package io.github.evalcarbone.publishing.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dataset as its files have it, read without the core, so that a fault of the one does not hide in the other. */
public final class DataPackage {

    /**
     * A row of a table.
     *
     * @param table  the name of the table
     * @param line  its line, the header being 1
     * @param cells  its cells by column
     */
    record Row(String table, long line, Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }

        boolean isFlagged(String... flags) {
            return Stream.of(get("quality_flags").split(";", -1)).anyMatch(Set.of(flags)::contains);
        }

        /** A fault with the place of the row. */
        String fault(String what) {
            return table + ".csv:" + line + " " + what;
        }
    }

    private final JsonNode descriptor;
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    /** Reads a dataset; a file is opened by its name. */
    public DataPackage(Function<String, @Nullable InputStream> files) {
        this.descriptor = new JsonMapper().readTree(text(files, "datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            String name = resource.get("name").stringValue();
            tables.put(name, rows(name, text(files, resource.get("path").stringValue())));
        }
    }

    private static String text(Function<String, @Nullable InputStream> files, String name) {
        try (InputStream stream = files.apply(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("[" + name + "] must be a file of the dataset.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String table, String text) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream()
                    .map(row -> new Row(table, row.getStartingLineNumber(), row.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The descriptor. */
    public JsonNode descriptor() {
        return descriptor;
    }

    /** The tables there are. */
    Set<String> tables() {
        return tables.keySet();
    }

    /** The rows of a table; none if there is no such table. */
    List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The factors of devices as they are when new: a refurbishment is no part of them. */
    List<Row> factorsOfNew() {
        return rows("factors").stream()
                .filter(row -> !row.get("phase").equals("REFURBISHMENT"))
                .toList();
    }

    /** The rows of all tables. */
    Stream<Row> rows() {
        return tables.values().stream().flatMap(List::stream);
    }

    /** The rows of a table by their id. */
    Map<String, Row> byId(String table) {
        return rows(table).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row, (a, b) -> a));
    }

    /** A text of each object of an array in the descriptor; empty where it is not there. */
    Stream<String> texts(String array, String key) {
        return descriptor.at(array).valueStream().map(node -> node.path(key).stringValue(""));
    }
}
