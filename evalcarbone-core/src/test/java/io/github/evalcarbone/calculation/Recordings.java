package io.github.evalcarbone.calculation;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Recorded results of NumEcoEval. They are beside the project, not in it; the worked examples of the rules include some
 * of the same facts. Tests are skipped if they are absent.
 */
public final class Recordings {

    private static final String FILE = "vectors/numecoeval.json";

    private Recordings() {}

    public static Stream<DynamicTest> each(String block, Function<JsonObject, Stream<DynamicTest>> tests)
            throws IOException {
        Optional<JsonNode> found = block(block);
        return found.isPresent()
                ? ((JsonArray) found.get()).items().stream().flatMap(row -> tests.apply((JsonObject) row))
                : Stream.of(DynamicTest.dynamicTest(
                        block, () -> Assumptions.abort("shared/" + FILE + " is not beside the project")));
    }

    private static Optional<JsonNode> block(String name) throws IOException {
        Optional<Path> file = Shared.find(FILE);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file.get())) {
            JsonNode tree = JsonReader.read(TextSource.of("numecoeval.json", stream), Limits.USUAL)
                    .orThrow();
            return Optional.of(members((JsonObject) tree).get(name));
        }
    }

    public static Map<String, JsonNode> members(JsonObject object) {
        return object.members();
    }

    public static JsonObject object(JsonObject object, String key) {
        return (JsonObject) members(object).get(key);
    }

    public static String text(JsonObject object, String key) {
        return ((JsonText) members(object).get(key)).text();
    }

    public static Optional<Double> number(JsonObject object, String key) {
        return members(object).get(key) instanceof JsonNumber number ? Optional.of(number.value()) : Optional.empty();
    }

    public static boolean flag(JsonObject object, String key) {
        return members(object).get(key) instanceof JsonFlag flag && flag.value();
    }

    public static ImpactCategory category(JsonObject row) {
        if (!members(row).containsKey("criterionCode")) {
            return ImpactCategory.CLIMATE_CHANGE; // doc-trace-use, a trace without its indicator
        }
        String code = text(row, "criterionCode");
        return ImpactCategory.find(code.equals("RESOURCE_USE") ? "RESOURCE_USE_MINERALS_METALS" : code)
                .orElseThrow();
    }
}
