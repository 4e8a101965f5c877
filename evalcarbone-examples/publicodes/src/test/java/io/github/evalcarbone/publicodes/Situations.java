package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generates situations, the same for the same seed: optional inputs are sometimes missing, zero, tiny values and equal
 * days occur, and in half of them a parameter is at one end of its range.
 */
final class Situations {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 12, 1);
    private static final int DAYS = 3_000;
    /** The methods of second life. */
    private static final int CHOICES = 5;

    private static final List<LocalDate> SPECIAL_DAYS =
            List.of(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28));
    private static final List<Double> SPECIAL = List.of(0.0, 1.0, 0.5, 2.47e-7, 1.5e-12, 24.0, 365.0, 1e9);

    private final RuleSet rules;
    private final List<Map.Entry<Parameter, RuleSet>> changed;
    private final Random random;
    private final TreeSet<LineInput> inputs;

    Situations(RuleSet rules, long seed) {
        this.rules = rules;
        this.changed = changed(rules);
        this.random = new Random(seed);
        this.inputs = rules.rules().stream()
                .map(Rule::inputs)
                .flatMap(List::stream)
                .map(RuleInput::source)
                .filter(FromLine.class::isInstance)
                .map(source -> ((FromLine) source).input())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map.Entry<Parameter, RuleSet>> changed(RuleSet rules) {
        return rules.parameters().stream()
                .flatMap(parameter -> values(parameter)
                        .filter(value -> value != parameter.amount().value())
                        .map(value -> rules.withParameter(parameter.id(), value))
                        .map(other -> Map.entry(other.parameter(parameter.id()).orElseThrow(), other)))
                .toList();
    }

    /** Returns the ends of the range of a parameter, and all of a choice among a few numbers. */
    private static Stream<Double> values(Parameter parameter) {
        Stream<Double> ends = Stream.concat(parameter.minimum().stream(), parameter.maximum().stream());
        return parameter.maximum().orElse(0.0) == CHOICES
                ? IntStream.rangeClosed(1, CHOICES).mapToObj(choice -> (double) choice)
                : ends;
    }

    Stream<Situation> stream() {
        return Stream.generate(this::situation);
    }

    private Situation situation() {
        if (changed.isEmpty() || random.nextBoolean()) {
            return new Situation(rules, Optional.empty(), line());
        }
        Map.Entry<Parameter, RuleSet> other = changed.get(random.nextInt(changed.size()));
        return new Situation(other.getValue(), Optional.of(other.getKey()), line());
    }

    private Map<LineInput, Value> line() {
        Map<LineInput, Value> line = new EnumMap<>(LineInput.class);
        double share = 0.3 + 0.6 * random.nextDouble();
        for (LineInput input : inputs) {
            if (input.isAlwaysGiven() || random.nextDouble() < share) {
                line.put(input, value(input.kind()));
            }
        }
        return line;
    }

    private Value value(ValueKind kind) {
        if (kind.equals(ValueKind.FLAG)) {
            return Value.of(random.nextBoolean());
        }
        return kind.equals(ValueKind.DATE) ? Value.of(day()) : Value.of(number(kind));
    }

    private LocalDate day() {
        return random.nextInt(5) == 0
                ? SPECIAL_DAYS.get(random.nextInt(SPECIAL_DAYS.size()))
                : FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /** Lifetimes stay below a thousand years: Publicodes has no days before the year 1000. */
    private double number(ValueKind kind) {
        double number = random.nextInt(5) == 0
                ? SPECIAL.get(random.nextInt(SPECIAL.size()))
                : Math.pow(10, 4 * random.nextDouble() - 1);
        return kind.toString().equals("year") ? Math.min(number, 999) : number;
    }
}
