package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.sum.BlockSum;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.Arrays;

/** Adds up lines under rules that add values of lines, not products. */
final class ValueTotalizer extends Totalizer {

    private final Column[] weights;
    private final Column[] factors;
    private final BlockSum[] sums;
    private final double[] filled = new double[LineBlock.SIZE];

    ValueTotalizer(Binding binding, LineEvaluator evaluator, FactorProfiles settings) {
        super(binding, evaluator, settings);
        weights = new Column[binding.targets()];
        factors = new Column[binding.targets()];
        sums = new BlockSum[binding.targets()];
        Arrays.setAll(sums, i -> new BlockSum());
    }

    @Override
    boolean compute(int size) {
        for (int target = 0; target < weights.length; target++) {
            weights[target] = run.weightOf(target);
            factors[target] = run.factorOf(target);
        }
        return true;
    }

    /** Examines every column before any is added. */
    @Override
    boolean addAll(int[] codes, int size) {
        for (int target = 0; target < sums.length; target++) {
            if (!sums[target].accepts(weights[target].values(size, filled), size)) {
                return false;
            }
        }
        for (BlockSum sum : sums) {
            sum.addBlock(size);
        }
        return true;
    }

    @Override
    boolean differs(Outcome outcome, int line) {
        boolean differs = false;
        for (int target = 0; target < binding.targets(); target++) {
            boolean known = LineImpact.isInRange(weights[target].at(line), factors[target].at(line));
            differs |= known == outcome.isGap(target);
        }
        return differs;
    }

    @Override
    void addOne(int code, int line) {
        Outcome outcome = outcomes.get(code);
        for (int target = 0; target < binding.targets(); target++) {
            if (!outcome.isGap(target)) {
                tally.add(target, outcome.isCompleteIn(target), weights[target].at(line), factors[target].at(line));
            }
        }
    }

    @Override
    void fold() {
        for (int target = 0; target < sums.length; target++) {
            tally.add(target, sums[target].get());
        }
    }
}
