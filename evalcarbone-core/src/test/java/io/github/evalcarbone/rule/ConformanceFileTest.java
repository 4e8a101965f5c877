package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.expression.RuleFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conformance examples contain everything that the rule sets specify, in the format that their schema describes.
 */
@Tag("once")
class ConformanceFileTest {

    private static final Path WRITTEN = Path.of("target", "conformance", "conformance.json");
    private static final Path SCHEMA = Path.of("src", "conformance", "conformance.schema.json");
    private static final JsonNode EXAMPLES = new JsonMapper().readTree(ConformanceFile.examples());

    static List<RuleFunction> functions() {
        return RuleFunctions.shipped().all();
    }

    @Test
    void the_build_has_written_them_always_the_same() throws IOException {
        assertThat(WRITTEN).content().isEqualTo(ConformanceFile.examples());
    }

    @Test
    void they_have_the_form_of_their_schema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(ConformanceFile.examples(), InputFormat.JSON))
                .isEmpty();
        String stranger = ConformanceFile.examples().replaceFirst("\"bits\" : \"3", "\"bits\" : \"x");
        assertThat(schema.validate(stranger, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void they_call_every_function(RuleFunction function) {
        assertThat(EXAMPLES.get("expressions"))
                .extracting(example -> example.get("expression").stringValue())
                .anyMatch(expression -> expression.contains(function + "("));
    }

    @Test
    void every_worked_example_of_every_shipped_rule_set_is_there_and_gives_what_its_file_says() {
        List<RuleSet> sets = RuleSet.names().stream()
                .map(name -> RuleSet.find(name).orElseThrow())
                .toList();
        assertThat(EXAMPLES.get("ruleSets")).hasSameSizeAs(sets);
        for (int i = 0; i < sets.size(); i++) {
            JsonNode set = EXAMPLES.get("ruleSets").get(i);
            assertThat(set.get("sha256").stringValue()).isEqualTo(sets.get(i).sha256());
            List<RuleExample> examples = sets.get(i).rules().stream()
                    .flatMap(rule -> rule.examples().stream())
                    .toList();
            assertThat(set.get("examples")).hasSameSizeAs(examples);
            for (int j = 0; j < examples.size(); j++) {
                assertSame(set.get("examples").get(j), examples.get(j));
            }
        }
    }

    private static void assertSame(JsonNode written, RuleExample example) {
        assertThat(written.get("title").stringValue()).isEqualTo(example.title());
        JsonNode expected = written.get("expected");
        if (example.value().isPresent()) {
            double value = example.value().get();
            assertThat(expected.get("value").doubleValue()).isEqualTo(value);
            assertThat(Long.parseUnsignedLong(expected.get("bits").stringValue(), 16))
                    .isEqualTo(Double.doubleToLongBits(value));
        } else {
            assertThat(expected.get("gap").stringValue())
                    .isEqualTo(example.gap().orElseThrow().toString());
        }
    }

    @Test
    void lines_reach_values_gaps_and_findings_in_every_phase() {
        for (JsonNode set : EXAMPLES.get("ruleSets")) {
            if (set.get("id").stringValue().startsWith("system-")) {
                assertThat(set.get("lines")).isEmpty();
                continue;
            }
            assertThat(set.get("lines").size()).isGreaterThanOrEqualTo(36);
            Set<String> outcomes = new HashSet<>();
            set.get("lines")
                    .findValues("phases")
                    .forEach(phases -> phases.forEach(phase ->
                            outcomes.add(phase.get("phase").stringValue() + (phase.has("gap") ? " gap" : " value"))));
            assertThat(outcomes)
                    .hasSize(2 * set.get("lines").get(0).findValue("phases").size());
            assertThat(set.get("lines").findValues("once")).isNotEmpty();
        }
    }

    /** A parameter of these decides, and as it stands they are never taken. */
    private static final List<String> BY_PARAMETER = List.of(
            "system-numecoeval 1.0.0 application.impact 1",
            "system-numecoeval 1.0.0 messaging.impact 3",
            "system-numecoeval 1.1.0 application.impact 1",
            "system-numecoeval 1.1.0 messaging.impact 3");

    @Test
    void objects_of_a_system_take_every_alternative_of_every_rule() {
        List<String> untaken = new ArrayList<>();
        for (String name : RuleSet.names()) {
            RuleSet rules = RuleSet.find(name).orElseThrow();
            List<ConformanceGroups.Group> groups = ConformanceGroups.covering(rules);
            assertThat(groups.isEmpty()).isEqualTo(!name.startsWith("system-"));
            Set<Alternative> taken = new HashSet<>();
            groups.forEach(group -> taken.addAll(ConformanceGroups.taken(rules, group)));
            rules.rules().stream().filter(rule -> !groups.isEmpty()).forEach(rule -> {
                for (int i = 0; i < rule.alternatives().size(); i++) {
                    if (!taken.contains(rule.alternatives().get(i))) {
                        untaken.add(rules + " " + rule.id() + " " + i);
                    }
                }
            });
        }
        assertThat(untaken).containsExactlyInAnyOrderElementsOf(BY_PARAMETER);
    }

    @Test
    void objects_of_a_system_have_values_gaps_and_findings_and_some_share_a_carrier() {
        for (JsonNode set : EXAMPLES.get("ruleSets")) {
            if (set.get("id").stringValue().startsWith("system-")) {
                JsonNode groups = set.get("groups");
                assertThat(groups).anyMatch(group -> group.get("objects").size() > 1);
                assertThat(groups.findValues("results"))
                        .anyMatch(results -> results.get(0).has("gap"))
                        .anyMatch(results -> results.get(0).has("bits"));
            }
        }
        assertThat(EXAMPLES.get("ruleSets").findValues("groups"))
                .anyMatch(groups -> !groups.findValues("once").isEmpty());
    }
}
