package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.calculation.WorkedExamples;
import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.units.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of rule files and {@code docs/rule-format.md} agree with {@link RuleSet#read}. */
class RuleSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("rules.schema.json"), InputFormat.JSON);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PAGE = page();
    private static final String EXAMPLE = example();

    static List<String> names() {
        return RuleSet.names();
    }

    static List<RuleFunction> functions() {
        return RuleFunctions.shipped().all();
    }

    static List<String> units() {
        return List.copyOf(Unit.symbols());
    }

    static List<CoreCode> codes() {
        return Arrays.asList(CoreCode.values());
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_schema_accepts_every_shipped_rule_file(String name) {
        assertSchemaAccepts(resource(name + ".json"));
    }

    @Test
    void the_example_of_the_rule_format_is_valid_and_its_examples_hold() {
        assertSchemaAccepts(EXAMPLE);
        assertThat(WorkedExamples.check(read(EXAMPLE).orThrow())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"my-hospital\" | \"id\": \"My hospital\"",
                "\"version\": \"1.0.0\" | \"version\": \"1.0\"",
                "\"date\": \"2026-01-31\" | \"date\": \"31/01/2026\"",
                "\"status\": \"draft\" | \"status\": \"final\"",
                "\"aggregation\": \"exact-products\" | \"aggregation\": \"sum\"",
                "\"unit\": \"item/year\" | \"unit\": \"piece/year\"",
                "\"phase\": \"MANUFACTURING\" | \"phase\": \"FABRICATION\"",
                "\"name\": \"declared\" | \"name\": \"Declared\"",
                "\"from\": \"inventory.quantity\" | \"from\": \"inventory.number\"",
                "\"missing\": \"EVC-5003\" | \"missing\": \"EVC-5999\"",
                "\"formula\": \"declared\" | \"formula\": \"declared\", \"gap\": \"EVC-5005\"",
                "\"formula\": \"weight * factor\" | \"when\": \"given(factor)\"",
                "\"code\": \"EVC-5103\" | \"code\": \"EVC-5199\"",
                "\"code\": \"EVC-5103\" | \"code\": \"EVC-5103\", \"once\": \"yes\"",
                "\"value\": 0.75 | \"value\": 0.75, \"gap\": \"EVC-5003\"",
                "\"valid-from\": \"2025-01-01\" | \"valid-from\": \"2025-1-1\"",
                "\"version\": \"0.9.0\" | \"version\": \"0.9\"",
                "{\"id\": \"my-hospital\", \"version\": \"0.9.0\"} | {\"id\": \"my-hospital\"}",
                "\"given\": {\"declared\": 6} | \"given\": {\"declared\": \"six\"}",
            })
    void the_schema_and_the_reader_refuse_the_same_faults(String sound, String faulty) {
        assertThat(EXAMPLE).contains(sound);
        String text = EXAMPLE.replace(sound, faulty);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(read(text).value()).isEmpty();
    }

    @Test
    void the_schema_refuses_nothing_that_the_reader_accepts_and_all_that_it_calls_ill_formed() {
        JsonNode example = MAPPER.readTree(EXAMPLE);
        vary(example, () -> {
            String variant = example.toString();
            Checked<RuleSet> read = read(variant);
            if (!SCHEMA.validate(variant, InputFormat.JSON).isEmpty()) {
                assertThat(read.value()).as(variant).isEmpty();
            } else {
                assertThat(read.problems())
                        .as(variant)
                        .noneMatch(problem -> problem.code().toString().startsWith("EVC-1"));
            }
        });
    }

    /** Adds a key to every object, and removes each of its members or replaces it by a value of another type. */
    private static void vary(JsonNode node, Runnable use) {
        if (node instanceof ObjectNode object) {
            object.put("stranger", "");
            use.run();
            object.remove("stranger");
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(key);
                use.run();
                for (String other : List.of("null", "true", "1", "\" \"", "[]", "{}", "[null]")) {
                    object.set(key, MAPPER.readTree(other));
                    use.run();
                }
                object.set(key, value);
            }
        }
        node.forEach(child -> vary(child, use));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_and_the_page_know_every_source_of_an_input(LineInput input) {
        assertSchemaAccepts(EXAMPLE.replace("\"inventory.quantity\"", "\"" + input + "\""));
        assertThat(PAGE.lines())
                .filteredOn(line -> line.startsWith("|") && line.contains("`" + input + "`"))
                .singleElement()
                .asString()
                .contains("| `" + input.kind() + "` |");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void the_page_defines_every_function_and_the_schema_names_it(RuleFunction function) {
        assertThat(PAGE.lines()).anyMatch(line -> line.startsWith("| `") && line.contains("`" + function + "("));
        assertThat(resource("rules.schema.json")).containsPattern("the functions [^.]*\\b" + function + "\\b");
    }

    @ParameterizedTest
    @MethodSource("units")
    void the_schema_knows_every_unit(String symbol) {
        assertSchemaAccepts(EXAMPLE.replace("item/year", symbol + " / item*year"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_schema_knows_every_gap_and_every_finding_and_no_other_code(CoreCode code) {
        String gap = EXAMPLE.replace("EVC-5003", code.toString());
        assertThat(SCHEMA.validate(gap, InputFormat.JSON).isEmpty())
                .isEqualTo(code.toString().startsWith("EVC-50"));
        String finding = EXAMPLE.replace("EVC-5103", code.toString());
        assertThat(SCHEMA.validate(finding, InputFormat.JSON).isEmpty())
                .isEqualTo(code.toString().startsWith("EVC-51"));
    }

    private static void assertSchemaAccepts(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    private static Checked<RuleSet> read(String text) {
        return RuleSet.read(TextSource.of("example.json", text));
    }

    private static String example() {
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(PAGE);
        assertThat(example.find()).isTrue();
        return example.group(1);
    }

    private static String page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("pom.xml")) || !Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        try {
            return Files.readString(folder.resolve("docs/rule-format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = RuleSet.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
