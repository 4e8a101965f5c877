package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.problem.TextSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random valid rule sets, and lines to compute with them: every construct of the language, consistent units, results
 * that may be gaps, infinite or negative. They shrink to few rules with simple formulas.
 * <p>
 * A domain of jqwik: {@code @Domain(RandomRuleSets.class)} provides any {@code @ForAll RuleSet} and
 * {@code @ForAll Map<LineInput, Value>}.
 */
public class RandomRuleSets extends DomainContextBase {

    private static final int RULES = 10;
    private static final int CHOICES = 80;

    private static final List<Double> NUMBERS =
            List.of(1.0, 0.0, 3.0, 0.1, 2.47e-7, 24.0, 365.0, 1e9, 1e200, 1e308, 4.9e-324, 1.0 / 3.0);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2021, 7, 14),
            LocalDate.of(2026, 12, 31));

    /** {@return rule sets as returned by {@link RuleSet#read}} */
    @Provide
    public static Arbitrary<RuleSet> ruleSets() {
        return ruleSets(RuleFunctions.shipped());
    }

    /**
     * {@return rule sets that may call the functions of a table}
     *
     * @param functions  the table
     */
    static Arbitrary<RuleSet> ruleSets(RuleFunctions functions) {
        return files(functions).map(file -> read(file, functions));
    }

    /** {@return the same as the text of rule files} */
    public static Arbitrary<String> files() {
        return files(RuleFunctions.shipped());
    }

    private static Arbitrary<String> files(RuleFunctions functions) {
        return numbers(CHOICES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(RULES)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(genes -> new RuleSetGrower(genes, functions).file());
    }

    /** {@return lines of an inventory, in one category: a value for each input that is known} */
    @Provide
    public static Arbitrary<Map<LineInput, Value>> lines() {
        return numbers(3 * LineInput.values().length).map(RandomRuleSets::line);
    }

    private static Arbitrary<List<Integer>> numbers(int most) {
        return Arbitraries.integers()
                .between(0, 2_519)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Map<LineInput, Value> line(List<Integer> numbers) {
        Choices choices = new Choices(numbers);
        Map<LineInput, Value> line = new EnumMap<>(LineInput.class);
        for (LineInput input : LineInput.values()) {
            if (choices.below(3) > 0 || input.isAlwaysGiven()) {
                line.put(input, value(input.kind(), choices));
            }
        }
        return line;
    }

    private static Value value(ValueKind kind, Choices choices) {
        if (kind instanceof NumberKind) {
            double number = choices.of(NUMBERS);
            return Value.of(choices.onceIn(10) ? -number : number);
        }
        return kind.equals(ValueKind.DATE) ? Value.of(choices.of(DAYS)) : Value.of(choices.below(2) == 1);
    }

    static RuleSet read(String file) {
        return read(file, RuleFunctions.shipped());
    }

    /**
     * {@return the rule set of a valid file that may call the functions of a table}
     *
     * @param file  the text of the file
     * @param functions  the table
     */
    public static RuleSet read(String file, RuleFunctions functions) {
        ByteArrayInputStream stream = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return RuleSet.read(TextSource.of("random.json", stream), functions).orThrow();
    }
}
