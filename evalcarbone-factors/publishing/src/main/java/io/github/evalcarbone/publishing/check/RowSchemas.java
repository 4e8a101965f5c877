package io.github.evalcarbone.publishing.check;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.factor.table.DatasetFiles;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The descriptor by the JSON Schema of descriptors; each row by its Table Schema, as the JSON Schema that says the same. */
final class RowSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema DESCRIPTOR = REGISTRY.getSchema(text("datapackage.schema.json"), InputFormat.JSON);

    private RowSchemas() {}

    private static String text(String file) {
        try (InputStream stream = DatasetFiles.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> faults(DataPackage data) {
        Stream<String> ofDescriptor = DESCRIPTOR.validate(data.descriptor()).stream()
                .map(error -> "datapackage.json: " + error.getInstanceLocation() + " " + error.getMessage());
        Stream<String> ofRows = data.descriptor()
                .get("resources")
                .valueStream()
                .flatMap(resource -> faults(
                        data.rows(resource.get("name").stringValue()),
                        resource.get("schema").get("fields")));
        return Stream.concat(ofDescriptor, ofRows);
    }

    private static Stream<String> faults(List<Row> rows, JsonNode fields) {
        Schema schema = REGISTRY.getSchema(schema(fields));
        return rows.stream()
                .flatMap(row -> schema.validate(json(row, fields)).stream()
                        .map(error -> row.fault(error.getInstanceLocation() + " " + error.getMessage())));
    }

    /** Required, enum, pattern, minimum and maximum mean the same in both kinds of schema; an empty cell is no member. */
    private static ObjectNode schema(JsonNode fields) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (JsonNode field : fields) {
            String name = field.get("name").stringValue();
            ObjectNode property = properties.putObject(name).put("type", type(field));
            JsonNode constraints = field.path("constraints");
            for (String constraint : List.of("enum", "pattern", "minimum", "maximum")) {
                if (constraints.has(constraint)) {
                    property.set(constraint, constraints.get(constraint));
                }
            }
            if (constraints.path("required").booleanValue(false)) {
                schema.withArray("required").add(name);
            }
        }
        return schema;
    }

    private static String type(JsonNode field) {
        return Map.of("number", "number", "year", "integer", "boolean", "boolean")
                .getOrDefault(field.get("type").stringValue(), "string");
    }

    private static ObjectNode json(Row row, JsonNode fields) {
        ObjectNode json = MAPPER.createObjectNode();
        Map<String, String> cells = row.cells();
        for (JsonNode field : fields) {
            String cell = cells.getOrDefault(field.get("name").stringValue(), "");
            if (!cell.isEmpty()) {
                json.set(field.get("name").stringValue(), value(cell, type(field)));
            }
        }
        return json;
    }

    /** A cell that is not of its type stays a text, which the schema refuses. */
    private static JsonNode value(String cell, String type) {
        boolean isNumber = cell.matches("-?\\d+(\\.\\d+)?");
        boolean isFlag = cell.equals("true") || cell.equals("false");
        boolean plain = !type.equals("string") && (isNumber || isFlag);
        return plain ? MAPPER.readTree(cell) : MAPPER.valueToTree(cell);
    }
}
