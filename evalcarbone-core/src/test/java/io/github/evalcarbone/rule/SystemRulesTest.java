package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.calculation.WorkedExamples;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ExampleRunner;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.publicodes.PublicodesExport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The allocation rule sets are valid; the checker rejects rules that mix objects. */
class SystemRulesTest {

    private static final String FILE = "system-evalcarbone-1.0.0.json";

    static List<RuleSet> sets() {
        return List.of(
                RuleSet.of("system-evalcarbone", "1.0.0"),
                RuleSet.of("system-evalcarbone", "1.1.0"),
                RuleSet.of("system-numecoeval", "1.0.0"),
                RuleSet.of("system-numecoeval", "1.1.0"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_worked_example_has_the_expected_result_and_every_alternative_has_one(RuleSet rules) {
        assertThat(WorkedExamples.check(rules)).isEmpty();
        for (Rule rule : rules.rules()) {
            List<Alternative> taken = rule.examples().stream()
                    .flatMap(example -> new ExampleRunner(rules).evaluate(rule, example).alternative().stream())
                    .toList();
            assertThat(taken).as(rule.id()).containsAll(rule.alternatives());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": \"carrier.vcpu\" | \"from\": \"inventory.quantity\" | EVC-4019",
                "\"from\": \"siblings.count\" | \"from\": \"siblings.sum(virtual-machine.quantity)\" | EVC-4019",
                "siblings.sum(rule.virtual-machine.unkeyed) | siblings.sum(rule.virtual-machine.share) | EVC-4005",
                "siblings.sum(rule.virtual-machine.unkeyed) | siblings.sum(rule.nobody) | EVC-4006",
                "siblings.sum(rule.virtual-machine.unkeyed) | siblings.sum(carrier.vcpu) | EVC-1106",
                "siblings.sum(rule.virtual-machine.unkeyed) | siblings.sum(virtual-machine.vcpu) | EVC-4007",
                "siblings.sum(rule.virtual-machine.unkeyed) | siblings.sum(virtual-machine.stores) | EVC-4006",
                "\"allocates\": \"application\" | \"allocates\": \"virtual-machine\" | EVC-4009",
                "\"allocates\": \"application\" | \"allocates\": \"printer\" | EVC-1106",
                "\"allocates\": \"application\" | \"phase\": \"USE\" | EVC-4004",
                "\"allocates\": \"application\" | \"phase\": \"WHOLE\" | EVC-1106",
                "\"assesses\": \"printing\" | \"assesses\": \"printer\" | EVC-1106",
                "\"assesses\": \"printing\" | \"assesses\": \"messaging\" | EVC-4019",
                "printing.factor | network-use.factor | EVC-4007",
                "\"phase\": \"EMBODIED\" | \"phase\": \"USE\" | EVC-4015",
                "exact-products | line-values | EVC-4004"
            })
    void a_rule_set_that_allocates_is_checked_like_any_other(String sound, String faulty, String code)
            throws IOException {
        String text = text(FILE);
        assertThat(text).contains(sound);
        Checked<RuleSet> read = RuleSet.read(TextSource.of("mine.json", text.replace(sound, faulty)));
        assertThat(read.problems())
                .extracting(Problem::code)
                .extracting(Object::toString)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"system-evalcarbone-1.0.0.json", "system-evalcarbone-1.1.0.json", "system-numecoeval-1.0.0.json"
            })
    void the_schema_accepts_all(String file) throws IOException {
        try (InputStream schema = RuleSet.class.getResourceAsStream("rules.schema.json")) {
            Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(read.validate(text(file), InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sums_know_every_input(ObjectInput input) {
        assertThat(InputSource.parse(input.toString())).isPresent();
        assertThat(InputSource.parse("siblings.all-given(" + input + ")").isPresent())
                .isEqualTo(!input.isOfCarrier());
        assertThat(InputSource.parse("siblings.sum(siblings.sum(" + input + "))"))
                .isEmpty();
    }

    /** The recorded totals of NumEcoEval: no total as soon as one machine states none. */
    @Test
    void a_sum_is_missing_as_soon_as_one_is() {
        assertThat(total(Optional.of(2.0), Optional.of(4.0))).contains(6.0);
        assertThat(total(Optional.of(2.0), Optional.empty())).isEmpty();
    }

    private static Optional<Double> total(Optional<Double> first, Optional<Double> second) {
        RuleSet rules = RuleSet.of("system-numecoeval", "1.0.0");
        List<Function<ObjectInput, Optional<Value>>> machines = new ArrayList<>();
        List.of(first, second)
                .forEach(vcpu -> machines.add(input -> Map.<ObjectInput, Optional<Value>>of(
                                ObjectInput.CARRIER_IMPACT, Optional.of(Value.of(10.0)),
                                ObjectInput.VCPU, vcpu.map(Value::of),
                                ObjectInput.COMPUTES, Optional.of(Value.of(true)),
                                ObjectInput.STORES, Optional.of(Value.of(false)))
                        .getOrDefault(input, Optional.empty())));
        Evaluation evaluation = ObjectEvaluations.of(rules, machines)
                .of(rules.ruleFor(AllocatedKind.VIRTUAL_MACHINE).orElseThrow(), 0);
        return evaluation.operands().stream()
                .filter(operand -> operand.input().name().equals("all_vcpu"))
                .flatMap(operand -> operand.value().stream())
                .map(value -> ((Value.NumberValue) value).value())
                .findFirst();
    }

    @Test
    void publicodes_has_no_siblings() {
        assertThatThrownBy(() -> PublicodesExport.of(RuleSet.of("system-evalcarbone", "1.0.0")))
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.code().toString())
                                .containsExactly("EVC-4020"));
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = RuleSet.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
