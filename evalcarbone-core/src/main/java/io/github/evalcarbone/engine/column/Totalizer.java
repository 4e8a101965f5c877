package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.inventory.Equipment;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Adds up blocks of lines. Lines that need individual treatment, such as those with a gap in their weight, are
 * separated; the others are added up block by block. Not thread-safe.
 */
abstract class Totalizer {

    final Binding binding;
    final Outcomes outcomes;
    final BlockRun run;
    final Tally tally;

    private final LineEvaluator evaluator;
    private long[] counts = new long[16];

    Totalizer(Binding binding, LineEvaluator evaluator, FactorProfiles settings) {
        this.binding = binding;
        this.evaluator = evaluator;
        this.outcomes = new Outcomes(binding, evaluator, settings);
        this.run = new BlockRun(binding.plan(), settings);
        this.tally = new Tally(binding);
    }

    static Totalizer of(Binding binding, LineEvaluator evaluator, FactorProfiles settings) {
        if (binding.plan().isFactored()) {
            return new WeightTotalizer(binding, evaluator, settings);
        }
        return binding.plan().addsProducts()
                ? new ProductTotalizer(binding, evaluator, settings)
                : new ValueTotalizer(binding, evaluator, settings);
    }

    /** Adds the lines of a block; {@code lines} returns them by their index in the block. */
    final void add(LineBlock block, IntFunction<Equipment> lines, long countingNothing) {
        run.start(block);
        boolean plain = compute(block.size());
        int[] codes = outcomes.sort(run, block, lines);
        reserve(outcomes.size());
        if (plain && outcomes.isPlain() && addAll(codes, block.size())) {
            count(counts, codes, block.size());
        } else {
            for (int i = 0; i < block.size(); i++) {
                add(codes[i], i, lines);
            }
        }
        tally.countNothing(countingNothing);
    }

    private static void count(long[] counts, int[] codes, int size) {
        for (int i = 0; i < size; i++) {
            counts[codes[i]]++;
        }
    }

    private void add(int code, int line, IntFunction<Equipment> lines) {
        Outcome outcome = outcomes.get(code);
        if (outcomes.isSpecial(code) || isOdd(outcome, line)) {
            addAlone(lines.apply(line), outcome.setting());
        } else {
            counts[code]++;
            addOne(code, line);
        }
    }

    private void addAlone(Equipment line, int setting) {
        Outcome own = Outcome.of(binding, setting, evaluator.evaluate(line));
        own.count(tally, 1);
        own.addTo(tally);
    }

    /**
     * Returns whether the gaps of a line differ from those of its outcome, since one result is finite and in range and
     * the other is not.
     */
    private boolean isOdd(Outcome outcome, int line) {
        return differs(outcome, line) || (!outcome.isComplete() && run.isSingular(line));
    }

    void reserve(int size) {
        if (size > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(size, 2 * counts.length));
        }
    }

    /** Adds the counts and sums by outcome to the tally; to be called once, at the end. */
    final Tally finish() {
        for (int code = 0; code < outcomes.size(); code++) {
            outcomes.get(code).count(tally, counts[code]);
        }
        fold();
        return tally;
    }

    /**
     * Computes the values that {@code addAll} needs; returns whether every line has all of them, and none is negative
     * or large.
     */
    abstract boolean compute(int size);

    /** Adds all lines of the block or none; returns whether it added them. */
    abstract boolean addAll(int[] codes, int size);

    abstract boolean differs(Outcome outcome, int line);

    abstract void addOne(int code, int line);

    abstract void fold();
}
