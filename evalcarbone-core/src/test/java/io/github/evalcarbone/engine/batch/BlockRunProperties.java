package io.github.evalcarbone.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.engine.line.LineEvaluations;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.DateValue;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The block evaluator and the explaining evaluator agree bit for bit, whatever the rules and the lines.
 * <p>
 * With fixed seeds every build tests the same rules; to test others, run with {@code -Djqwik.tries.default=100000}, or
 * with other seeds, and add a separate test for each fault found.
 */
@Domain(RandomRuleSets.class)
@Domain(DomainContext.Global.class)
class BlockRunProperties {

    /** Lines that have no figure of their own in a category have that of the other. */
    private static final int CATEGORIES = 2;

    @Property(seed = "1")
    void both_evaluators_agree_bit_for_bit(
            @ForAll RuleSet rules, @ForAll @Size(min = 1, max = 8) List<Map<LineInput, Value>> lines) {
        assertAgreement(rules, lines);
    }

    static void assertAgreement(RuleSet rules, List<Map<LineInput, Value>> lines) {
        List<LifecyclePhase> phases = phases(rules);
        Plan plan = Plan.of(rules, phases, CATEGORIES);
        BlockRun run = new BlockRun(plan, tables(rules, plan, lines));
        run.start(block(lines));
        for (int line = 0; line < lines.size(); line++) {
            for (int target = 0; target < phases.size() * CATEGORIES; target++) {
                Evaluation evaluation =
                        evaluate(rules, phases.get(target / CATEGORIES), target % CATEGORIES, lines.get(line));
                double weight = run.weightOf(target).at(line);
                double factor = run.factorOf(target).at(line);
                assertThat(isKnown(rules, weight, factor))
                        .isEqualTo(evaluation.value().isPresent());
                evaluation.value().ifPresent(value -> {
                    assertThat(bits(weight * factor)).isEqualTo(bits(value));
                    assertThat(terms(rules, evaluation)).contains(weight, factor);
                });
            }
        }
    }

    @Property(seed = "2")
    void lines_of_one_path_and_setting_have_the_same_gaps_and_findings(
            @ForAll RuleSet rules, @ForAll @Size(min = 2, max = 8) List<Map<LineInput, Value>> lines) {
        List<LifecyclePhase> phases = phases(rules);
        List<Map<LineInput, Value>> alike =
                lines.stream().map(line -> ofSetting(line, lines.get(0))).toList();
        Plan plan = Plan.of(rules, phases, CATEGORIES);
        BlockRun run = new BlockRun(plan, tables(rules, plan, alike));
        run.start(block(alike));
        IntStream.range(0, phases.size() * CATEGORIES).forEach(target -> {
            run.weightOf(target);
            run.factorOf(target);
        });
        Paths paths = run.paths();
        Map<Integer, List<String>> byPath = new HashMap<>();
        for (int line = 0; line < alike.size(); line++) {
            if (!run.isSingular(line) && !isProductTooLarge(rules, run, phases.size() * CATEGORIES, line)) {
                List<String> told = told(rules, phases, alike.get(line));
                assertThat(byPath.computeIfAbsent(paths.at(line), path -> told)).isEqualTo(told);
            }
        }
    }

    private static boolean isProductTooLarge(RuleSet rules, BlockRun run, int targets, int line) {
        return rules.aggregation() == Aggregation.EXACT_PRODUCTS
                && IntStream.range(0, targets)
                        .mapToDouble(target -> run.weightOf(target).at(line)
                                * run.factorOf(target).at(line))
                        .anyMatch(Double::isInfinite);
    }

    private static List<String> told(RuleSet rules, List<LifecyclePhase> phases, Map<LineInput, Value> line) {
        return phases.stream()
                .flatMap(phase -> IntStream.range(0, CATEGORIES)
                        .mapToObj(category -> evaluate(rules, phase, category, line))
                        .map(evaluation -> phase + " " + evaluation.gap() + " " + evaluation.remarks()))
                .toList();
    }

    /** A line with the statements of one and the figures of another. */
    private static Map<LineInput, Value> ofSetting(Map<LineInput, Value> line, Map<LineInput, Value> setting) {
        Map<LineInput, Value> mixed = new HashMap<>();
        for (LineInput input : LineInput.values()) {
            Value value = (Scope.isStated(input) ? line : setting).get(input);
            if (value != null) {
                mixed.put(input, value);
            }
        }
        return mixed;
    }

    private static boolean isKnown(RuleSet rules, double weight, double factor) {
        return rules.aggregation() == Aggregation.LINE_VALUES
                ? !Double.isNaN(weight)
                : !Double.isNaN(weight) && !Double.isNaN(factor) && Double.isFinite(weight * factor);
    }

    private static List<Double> terms(RuleSet rules, Evaluation evaluation) {
        return rules.aggregation() == Aggregation.LINE_VALUES
                ? List.of(evaluation.value().orElseThrow(), 1.0)
                : evaluation.operands().stream()
                        .map(Operand::value)
                        .map(value -> number(value.orElseThrow()))
                        .toList();
    }

    private static List<LifecyclePhase> phases(RuleSet rules) {
        return Arrays.stream(LifecyclePhase.values())
                .filter(phase -> rules.ruleFor(phase).isPresent())
                .toList();
    }

    private static LineBlock block(List<Map<LineInput, Value>> lines) {
        LineBlock block = new LineBlock();
        block.resize(lines.size());
        block.viewSettings(IntStream.range(0, LineBlock.SIZE).toArray());
        for (LineInput input : LineInput.values()) {
            double[] values = block.column(input).fill();
            Arrays.setAll(values, i -> i < lines.size() ? stated(input, lines.get(i)) : 0);
        }
        return block;
    }

    private static double stated(LineInput input, Map<LineInput, Value> line) {
        Value value = line.get(input);
        return value != null ? number(value) : input.kind().equals(ValueKind.FLAG) ? 0 : Double.NaN;
    }

    /** Every line is a setting of its own. */
    private static LeafTables tables(RuleSet rules, Plan plan, List<Map<LineInput, Value>> lines) {
        return (leaf, settings, size, column) -> {
            double[] values = column.fill();
            for (int i = 0; i < size; i++) {
                values[i] = leaf(rules, plan.leaves().get(leaf), lines.get(settings[i]));
            }
        };
    }

    private static double leaf(RuleSet rules, Leaf leaf, Map<LineInput, Value> line) {
        if (leaf.source() instanceof FromRule rule) {
            return evaluations(rules, leaf.category(), line)
                    .of(rules.rule(rule.id()).orElseThrow())
                    .value()
                    .orElse(Double.NaN);
        }
        return given(((FromLine) leaf.source()).input(), leaf.category(), line)
                .map(BlockRunProperties::number)
                .orElse(Double.NaN);
    }

    private static Evaluation evaluate(RuleSet rules, LifecyclePhase phase, int category, Map<LineInput, Value> line) {
        return evaluations(rules, category, line).of(rules.ruleFor(phase).orElseThrow());
    }

    private static LineEvaluations evaluations(RuleSet rules, int category, Map<LineInput, Value> line) {
        LineEvaluations shared = LineEvaluations.of(rules, input -> given(input, -1, line));
        return category < 0 ? shared : shared.forCategory(input -> given(input, category, line));
    }

    /** In the second category, figures of the category are ten times as large, and one in three is not known. */
    private static Optional<Value> given(LineInput input, int category, Map<LineInput, Value> line) {
        Optional<Value> value = Optional.ofNullable(line.get(input));
        boolean ofCategory =
                input.kind() instanceof NumberKind number && number.unit().isPerCategory();
        if (!ofCategory || category == 0) {
            return value;
        }
        return category < 0 || LineBlock.place(input) % 3 == 0
                ? Optional.empty()
                : value.map(found -> Value.of(Math.max(-1e300, Math.min(1e300, 10 * number(found)))));
    }

    private static double number(Value value) {
        if (value instanceof FlagValue flag) {
            return flag.value() ? 1 : 0;
        }
        return value instanceof DateValue date ? date.value().toEpochDay() : ((NumberValue) value).value();
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
