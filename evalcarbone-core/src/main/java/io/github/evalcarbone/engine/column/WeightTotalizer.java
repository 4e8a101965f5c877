package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.sum.KeyedSums;

/**
 * Adds up lines under factored rules, that is, a weight times a factor of the setting: weights are added up by outcome.
 */
final class WeightTotalizer extends Totalizer {

    private final KeyedSums[] positive;
    private final KeyedSums[] negative;
    private final Column[] weights;

    WeightTotalizer(Binding binding, LineEvaluator evaluator, FactorProfiles settings) {
        super(binding, evaluator, settings);
        weights = new Column[binding.plan().weightCount()];
        positive = KeyedSums.array(weights.length);
        negative = KeyedSums.array(weights.length);
    }

    @Override
    boolean compute(int size) {
        boolean plain = true;
        for (int weight = 0; weight < weights.length; weight++) {
            weights[weight] = run.weight(weight);
            plain &= positive[weight].accepts(weights[weight], size);
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
    }

    @Override
    boolean addAll(int[] codes, int size) {
        for (int weight = 0; weight < weights.length; weight++) {
            positive[weight].addBlock(codes, size);
        }
        return true;
    }

    @Override
    boolean differs(Outcome outcome, int line) {
        boolean differs = false;
        for (int target = 0; target < binding.targets(); target++) {
            double weight = weights[weightOf(target)].at(line);
            differs |= !outcome.isGap(target) && !(Math.abs(weight) < KeyedSums.LARGEST_WEIGHT);
        }
        return differs;
    }

    @Override
    void addOne(int code, int line) {
        for (int weight = 0; weight < weights.length; weight++) {
            double value = weights[weight].at(line);
            if (Math.abs(value) < KeyedSums.LARGEST_WEIGHT) {
                (value < 0 ? negative : positive)[weight].add(code, value);
            }
        }
    }

    @Override
    void fold() {
        for (int code = 0; code < outcomes.size(); code++) {
            for (int target = 0; target < binding.targets(); target++) {
                fold(code, outcomes.get(code), target);
            }
        }
    }

    private void fold(int code, Outcome outcome, int target) {
        if (!outcome.isGap(target)) {
            double factor = outcome.result().factors()[target];
            tally.add(target, outcome.isCompleteIn(target), positive[weightOf(target)].get(code), factor);
            tally.add(target, outcome.isCompleteIn(target), negative[weightOf(target)].get(code), factor);
        }
    }

    private int weightOf(int target) {
        return binding.plan().weightOfPhase(binding.phaseIndex(target));
    }
}
