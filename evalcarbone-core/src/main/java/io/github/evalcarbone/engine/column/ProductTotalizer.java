package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.sum.KeyedSums;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds up lines under rules whose factors are computed line by line. Lines of one outcome nearly always have the same
 * factors, as setting and path decide them: then their weights are added up by outcome and multiplied once. Every line is
 * examined; one with other factors is added by itself.
 */
final class ProductTotalizer extends Totalizer {

    private final int[][] targetsOf;
    private final Column[] weights;
    private final Column[] factors;
    private final KeyedSums[] positive;
    private final KeyedSums[] negative;
    private final double[] filled = new double[LineBlock.SIZE];
    /** The factors by target, then outcome; NaN for a gap. */
    private final double[][] known;

    private int outcomesKnown;

    ProductTotalizer(Binding binding, LineEvaluator evaluator, FactorProfiles settings) {
        super(binding, evaluator, settings);
        targetsOf = targetsOf(binding.plan().weightOfTarget());
        weights = new Column[targetsOf.length];
        factors = new Column[binding.targets()];
        positive = KeyedSums.array(weights.length);
        negative = KeyedSums.array(weights.length);
        known = new double[factors.length][16];
    }

    /** Returns the targets of each weight. */
    private static int[][] targetsOf(int[] weightOf) {
        int count = Arrays.stream(weightOf).max().orElse(-1) + 1;
        return IntStream.range(0, count)
                .mapToObj(weight -> IntStream.range(0, weightOf.length)
                        .filter(target -> weightOf[target] == weight)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    boolean compute(int size) {
        boolean plain = true;
        for (int weight = 0; weight < weights.length; weight++) {
            weights[weight] = run.weightOf(targetsOf[weight][0]);
            plain &= positive[weight].accepts(weights[weight], size);
        }
        for (int target = 0; target < factors.length; target++) {
            factors[target] = run.factorOf(target);
        }
        return plain;
    }

    @Override
    void reserve(int size) {
        super.reserve(size);
        for (int weight = 0; weight < weights.length; weight++) {
            positive[weight].reserve(size);
            negative[weight].reserve(size);
        }
        for (int code = outcomesKnown; code < size; code++) {
            learn(code, outcomes.get(code).result().factors());
        }
        outcomesKnown = Math.max(outcomesKnown, size);
    }

    private void learn(int code, double[] ofOutcome) {
        for (int target = 0; target < known.length; target++) {
            if (code == known[target].length) {
                known[target] = Arrays.copyOf(known[target], 2 * code);
            }
            known[target][code] = ofOutcome[target];
        }
    }

    @Override
    boolean addAll(int[] codes, int size) {
        for (int target = 0; target < factors.length; target++) {
            if (!agree(factors[target].values(size, filled), known[target], codes, size)) {
                return false;
            }
        }
        for (KeyedSums sum : positive) {
            sum.addBlock(codes, size);
        }
        return true;
    }

    /** Returns whether each line has the factor of its outcome, or both have none. */
    private static boolean agree(double[] factors, double[] ofOutcomes, int[] codes, int size) {
        boolean agree = true;
        for (int i = 0; i < size; i++) {
            agree &= isSame(factors[i], ofOutcomes[codes[i]]);
        }
        return agree;
    }

    private static boolean isSame(double factor, double other) {
        return factor == other || (Double.isNaN(factor) && Double.isNaN(other));
    }

    @Override
    boolean differs(Outcome outcome, int line) {
        boolean differs = false;
        for (int weight = 0; weight < weights.length; weight++) {
            double value = weights[weight].at(line);
            for (int target : targetsOf[weight]) {
                differs |= LineImpact.isInRange(value, factors[target].at(line)) == outcome.isGap(target);
            }
        }
        return differs;
    }

    @Override
    void addOne(int code, int line) {
        for (int weight = 0; weight < weights.length; weight++) {
            double value = weights[weight].at(line);
            if (Math.abs(value) < KeyedSums.LARGEST_WEIGHT && agrees(weight, code, line)) {
                (value < 0 ? negative : positive)[weight].add(code, value);
            } else {
                addExactly(weight, code, line);
            }
        }
    }

    private boolean agrees(int weight, int code, int line) {
        boolean agrees = true;
        for (int target : targetsOf[weight]) {
            agrees &= isSame(factors[target].at(line), known[target][code]);
        }
        return agrees;
    }

    private void addExactly(int weight, int code, int line) {
        Outcome outcome = outcomes.get(code);
        for (int target : targetsOf[weight]) {
            if (!outcome.isGap(target)) {
                tally.add(target, outcome.isCompleteIn(target), weights[weight].at(line), factors[target].at(line));
            }
        }
    }

    @Override
    void fold() {
        for (int code = 0; code < outcomes.size(); code++) {
            for (int weight = 0; weight < weights.length; weight++) {
                fold(code, outcomes.get(code), weight);
            }
        }
    }

    private void fold(int code, Outcome outcome, int weight) {
        for (int target : targetsOf[weight]) {
            if (!outcome.isGap(target)) {
                boolean complete = outcome.isCompleteIn(target);
                tally.add(target, complete, positive[weight].get(code), known[target][code]);
                tally.add(target, complete, negative[weight].get(code), known[target][code]);
            }
        }
    }
}
