package io.github.evalcarbone.footprint;

import io.github.evalcarbone.batch.Block;
import io.github.evalcarbone.batch.Column;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;

/** Any other rules: every value is added. */
final class ValueTotalizer extends Totalizer {

    private final Column[] weights;
    private final Column[] factors;
    private final LaneSums[] sums;
    private final double[] filled = new double[Block.SIZE];
    private final boolean products;

    ValueTotalizer(Binding binding, LineEvaluator evaluator, Settings settings) {
        super(binding, evaluator, settings);
        weights = new Column[binding.targets()];
        factors = new Column[binding.targets()];
        sums = new LaneSums[binding.targets()];
        Arrays.setAll(sums, i -> new LaneSums());
        products = binding.plan().addsProducts();
    }

    @Override
    boolean compute(int size) {
        for (int target = 0; target < weights.length; target++) {
            weights[target] = run.weightOf(target);
            factors[target] = run.factorOf(target);
        }
        return !products;
    }

    /** Once a column cannot be added as it is, those before it are taken back. */
    @Override
    boolean addAll(int[] codes, int size) {
        int target = 0;
        while (target < sums.length && sums[target].add(weights[target].values(size, filled), size)) {
            target++;
        }
        for (int added = 0; added < target && target < sums.length; added++) {
            sums[added].undo();
        }
        return target == sums.length;
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
                tally.add(outcome, target, weights[target].at(line), factors[target].at(line));
            }
        }
    }

    @Override
    void fold() {
        for (int target = 0; target < sums.length; target++) {
            ExactSum sum = new ExactSum();
            sums[target].addTo(sum);
            tally.add(target, sum);
        }
    }
}
