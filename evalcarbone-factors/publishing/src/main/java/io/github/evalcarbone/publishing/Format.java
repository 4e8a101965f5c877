package io.github.evalcarbone.publishing;

import io.github.evalcarbone.factor.table.DatasetFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The dataset format: which tables there are, their columns, and the Table Schema of each. */
public final class Format {

    private static final JsonNode FORMAT = read();

    /**
     * A column of a table.
     *
     * @param name  its name
     * @param required  whether no cell of it may be empty
     * @param optional  whether a table may do without it
     */
    public record Column(String name, boolean required, boolean optional) {

        static Column parse(String text) {
            return new Column(text.replaceAll("[!?]$", ""), text.endsWith("!"), text.endsWith("?"));
        }
    }

    private Format() {}

    private static JsonNode read() {
        try (InputStream stream = DatasetFiles.class.getResourceAsStream("format.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all tables, in the order they are written in. */
    public static List<String> tables() {
        return List.copyOf(FORMAT.get("tables").propertyNames());
    }

    /** The columns of a table, in their order. */
    public static List<Column> columns(String table) {
        return words(table, "columns").stream().map(Column::parse).toList();
    }

    /** The columns that make the key of a table. */
    public static List<String> key(String table) {
        return words(table, "key");
    }

    private static List<String> words(String table, String what) {
        return Arrays.asList(
                FORMAT.at("/tables/" + table + "/" + what).stringValue().split(" ", -1));
    }

    /** The Table Schema of a table with these columns, in a dataset with these tables. */
    static ObjectNode schema(Table table, List<String> tables) {
        ObjectNode schema = new JsonMapper().createObjectNode();
        ArrayNode fields = schema.putArray("fields");
        columns(table.name()).stream()
                .filter(column -> table.columns().contains(column.name()))
                .forEach(column -> fields.add(field(column, table)));
        primaryKey(schema, table);
        foreignKeys(schema.putArray("foreignKeys"), table, tables);
        schema.putArray("missingValues").add("");
        return schema;
    }

    /** A key of a Table Schema has no empty cell; none is declared where the rest of it is not unique. */
    private static void primaryKey(ObjectNode schema, Table table) {
        List<String> filled = key(table.name()).stream()
                .filter(column -> !table.values(column).contains(""))
                .toList();
        if (table.isUnique(filled)) {
            ArrayNode key = schema.putArray("primaryKey");
            filled.forEach(key::add);
        }
    }

    private static ObjectNode field(Column column, Table table) {
        ObjectNode field = new JsonMapper().createObjectNode().put("name", column.name());
        JsonNode fields = FORMAT.get("fields");
        JsonNode known = fields.path(table.name() + "." + column.name());
        known = known.isMissingNode() ? fields.get(column.name()) : known;
        field.setAll((ObjectNode) known.deepCopy());
        ObjectNode constraints = field.withObject("/constraints");
        if (column.required()) {
            constraints.put("required", true);
        }
        if (List.of("category", "unit", "source_id", "licence", "lcia_method").contains(column.name())) {
            ArrayNode all = constraints.putArray("enum");
            table.values(column.name()).stream()
                    .filter(text -> !text.isEmpty())
                    .sorted()
                    .forEach(all::add);
        }
        if (constraints.isEmpty()) {
            field.remove("constraints");
        }
        return field;
    }

    private static void foreignKeys(ArrayNode keys, Table table, List<String> tables) {
        JsonNode refs = FORMAT.at("/tables/" + table.name() + "/refs");
        for (String column : refs.propertyNames()) {
            String[] to = refs.get(column).stringValue().split("\\.", -1);
            if (table.columns().contains(column) && tables.contains(to[0])) {
                ObjectNode key = keys.addObject().put("fields", column);
                key.putObject("reference").put("resource", to[0]).put("fields", to[1]);
            }
        }
    }
}
