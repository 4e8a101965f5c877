package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tables that a dataset may have, and their columns, as defined in {@code format.json}, which is also used for
 * publishing datasets.
 */
final class DatasetFormat {

    private static final String FILE = "format.json";
    private static final Map<String, Columns> TABLES = read();

    /**
     * The columns of a table, in their order.
     *
     * @param required  the columns that a table must have
     * @param optional  the columns that it may omit
     */
    record Columns(List<String> required, List<String> optional) {

        /**
         * Parses a list such as {@code id! comment licence?}: a column that is never empty, one that may be empty, one
         * that may be omitted.
         */
        static Columns parse(String text) {
            Columns columns = new Columns(new ArrayList<>(), new ArrayList<>());
            for (String column : text.split(" ", -1)) {
                boolean isOptional = column.endsWith("?");
                (isOptional ? columns.optional : columns.required).add(column.replaceAll("[!?]$", ""));
            }
            return columns;
        }
    }

    private DatasetFormat() {}

    /** Returns the names of all tables. */
    static List<String> tables() {
        return List.copyOf(TABLES.keySet());
    }

    static Columns columns(String table) {
        return Objects.requireNonNull(TABLES.get(table), table);
    }

    private static Map<String, Columns> read() {
        TextSource format = TextSource.ofResource(DatasetFormat.class, FILE);
        ObjectReader json =
                new ObjectReader(JsonReader.read(format, Limits.RULES).orThrow(), new ArrayList<>());
        return tables(json.object("tables").orElseThrow());
    }

    private static Map<String, Columns> tables(ObjectReader json) {
        Map<String, Columns> tables = new LinkedHashMap<>();
        json.members()
                .keySet()
                .forEach(name -> tables.put(
                        name, Columns.parse(json.object(name).orElseThrow().text("columns"))));
        return tables;
    }
}
