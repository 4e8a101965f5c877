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

/** The tables that a dataset may have, and their columns: those of {@code format.json}, which the publishing of datasets uses too. */
final class DatasetFormat {

    private static final String FILE = "format.json";
    private static final Map<String, Columns> TABLES = read();

    /**
     * The columns of a table, in their order.
     *
     * @param required  those that a table must have
     * @param optional  those that it may leave out
     */
    record Columns(List<String> required, List<String> optional) {

        /** Reads {@code id! comment licence?}: never empty, may be empty, may be left out. */
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

    /** The names of all tables. */
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
