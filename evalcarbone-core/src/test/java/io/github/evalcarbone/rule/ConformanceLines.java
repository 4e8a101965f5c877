package io.github.evalcarbone.rule;

import io.github.evalcarbone.engine.line.LineEvaluations;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lines to compute in two categories, the same in each build; optional values are sometimes missing. */
final class ConformanceLines {

    private static final long SEED = 20_261_124;
    private static final int TRIED = 3_000;
    private static final int RULE_SETS = 200;
    private static final List<ImpactCategory> CATEGORIES =
            List.of(ImpactCategory.CLIMATE_CHANGE, ImpactCategory.ACIDIFICATION);
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 12, 1);
    private static final List<LocalDate> SPECIAL_DAYS =
            List.of(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28));
    private static final List<Double> SPECIAL = List.of(0.0, 1.0, 0.5, 2.47e-7, 24.0, 365.0, 1e9, 1e200, 1.0 / 3.0);

    /** A line: the inputs that do not depend on the category, and the factors in each category. */
    record Line(Map<LineInput, Value> shared, Map<ImpactCategory, Map<LineInput, Value>> categories) {}

    private ConformanceLines() {}

    static LineEvaluations evaluations(LineEvaluations shared, Line line, Map<LineInput, Value> factors) {
        return shared.forCategory(input -> Optional.ofNullable(factors.get(input))
                .or(() -> Optional.ofNullable(line.shared().get(input))));
    }

    /** Returns first the lines that take an alternative which none before has taken, then others up to a limit. */
    static List<Line> covering(RuleSet rules, int count) {
        Random random = new Random(SEED);
        Set<Alternative> taken = new HashSet<>();
        List<Line> lines = new ArrayList<>(Stream.generate(() -> line(random))
                .limit(TRIED)
                .filter(line -> taken.addAll(taken(rules, line)))
                .toList());
        while (lines.size() < count - 1) {
            lines.add(line(random));
        }
        lines.add(huge());
        return lines;
    }

    /** Values beyond, at and below the largest that a footprint takes, 1E290. */
    private static Line huge() {
        Map<LineInput, Value> shared = new EnumMap<>(LineInput.class);
        for (LineInput input : LineInput.values()) {
            if (input.kind().equals(ValueKind.FLAG)) {
                shared.put(input, Value.of(false));
            }
        }
        shared.put(LineInput.QUANTITY, Value.of(1e200));
        shared.put(LineInput.DECLARED_YEARS, Value.of(1.0));
        shared.put(LineInput.EVALUATION_DATE, Value.of(FIRST_DAY));
        Map<LineInput, Value> factors = new EnumMap<>(LineInput.class);
        for (LineInput input : LineInput.values()) {
            input.phase().ifPresent(phase -> factors.put(input, Value.of(huge(phase))));
        }
        return new Line(shared, Map.of(ImpactCategory.CLIMATE_CHANGE, factors));
    }

    private static double huge(LifecyclePhase phase) {
        return switch (phase) {
            case MANUFACTURING -> 1e95;
            case DISTRIBUTION -> 1e90;
            default -> 1e89;
        };
    }

    private static List<Alternative> taken(RuleSet rules, Line line) {
        LineEvaluations shared = LineEvaluations.of(
                rules, input -> Optional.ofNullable(line.shared().get(input)));
        return line.categories().values().stream()
                .map(factors -> evaluations(shared, line, factors))
                .flatMap(evaluations -> rules.rules().stream().map(evaluations::of))
                .flatMap(evaluation -> evaluation.alternative().stream())
                .toList();
    }

    /** Random rule files, with a few lines each. */
    static Map<String, List<Line>> random() {
        Random random = new Random(SEED);
        Map<String, List<Line>> cases = new LinkedHashMap<>();
        for (int i = 0; i < RULE_SETS; i++) {
            List<List<Integer>> genes = list(1 + random.nextInt(10), () -> genes(random));
            cases.put(new RuleSetGrower(genes, RuleFunctions.shipped()).file(), list(5, () -> line(random)));
        }
        return cases;
    }

    private static List<Integer> genes(Random random) {
        return list(random.nextInt(80), () -> random.nextInt(2_520));
    }

    private static <T> List<T> list(int size, Supplier<T> item) {
        return Stream.generate(item).limit(size).toList();
    }

    private static Line line(Random random) {
        double share = 0.3 + 0.6 * random.nextDouble();
        Map<ImpactCategory, Map<LineInput, Value>> categories = new LinkedHashMap<>();
        CATEGORIES.forEach(category -> categories.put(category, values(random, share, true)));
        return new Line(values(random, share, false), categories);
    }

    private static Map<LineInput, Value> values(Random random, double share, boolean perCategory) {
        Map<LineInput, Value> values = new EnumMap<>(LineInput.class);
        for (LineInput input : LineInput.values()) {
            boolean isPerCategory =
                    input.kind() instanceof NumberKind number && number.unit().isPerCategory();
            if (isPerCategory == perCategory && (input.isAlwaysGiven() || random.nextDouble() < share)) {
                values.put(input, value(random, input.kind()));
            }
        }
        return values;
    }

    private static Value value(Random random, ValueKind kind) {
        if (kind.equals(ValueKind.FLAG)) {
            return Value.of(random.nextBoolean());
        }
        return kind.equals(ValueKind.DATE) ? Value.of(day(random)) : Value.of(number(random));
    }

    private static LocalDate day(Random random) {
        return random.nextInt(5) == 0
                ? SPECIAL_DAYS.get(random.nextInt(SPECIAL_DAYS.size()))
                : FIRST_DAY.plusDays(random.nextInt(3_000));
    }

    /** StrictMath: the same on every machine. */
    private static double number(Random random) {
        return random.nextInt(6) == 0
                ? SPECIAL.get(random.nextInt(SPECIAL.size()))
                : StrictMath.pow(10, 4 * random.nextDouble() - 1);
    }
}
