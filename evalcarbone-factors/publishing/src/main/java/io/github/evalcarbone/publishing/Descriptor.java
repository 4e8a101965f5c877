package io.github.evalcarbone.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code datapackage.json}: what we say of the dataset, and the hash and schema of each table. */
final class Descriptor {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Descriptor() {}

    static byte[] bytes(Class<?> transformation, String id, List<Table> tables) {
        ObjectNode descriptor = about(transformation, id);
        ArrayNode resources = descriptor.putArray("resources");
        List<String> names = tables.stream().map(Table::name).toList();
        tables.forEach(table -> resources.add(resource(table, names)));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return (MAPPER.writer().with(printer).writeValueAsString(descriptor) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode about(Class<?> transformation, String id) {
        try (InputStream stream = transformation.getResourceAsStream(id + ".json")) {
            return (ObjectNode) MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode resource(Table table, List<String> names) {
        String file = table.name() + ".csv";
        ObjectNode resource = MAPPER.createObjectNode()
                .put("name", table.name())
                .put("path", file)
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("hash", "sha256:" + sha256(table.bytes()));
        resource.set("schema", Format.schema(table, names));
        return resource;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
