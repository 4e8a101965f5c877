package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.sum.KeyedSums;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.Arrays;
import java.util.Optional;

/** Writes the values of lines, by target, one line after the other; NaN for a gap. Not thread-safe. */
final class ValueWriter {

    private final LineStore part;
    private final BlockRun run;
    private final LineBlock block = new LineBlock();
    private final double[][] weights;
    private final double[][] room;
    private final Optional<ProductWriter> products;
    private final int targets;

    ValueWriter(LineStore part) {
        this.part = part;
        this.run = new BlockRun(part.binding.plan(), part.settings);
        this.targets = part.binding.targets();
        this.weights = new double[part.binding.plan().weightCount()][];
        this.room = new double[weights.length][LineBlock.SIZE];
        this.products = part.binding.plan().isFactored() ? products() : Optional.empty();
    }

    /** Returns the writer of products; none if a factor is so large that a product may be out of range. */
    private Optional<ProductWriter> products() {
        double[] factors = new double[part.settings.size() * targets];
        Arrays.setAll(factors, i -> factor(i % targets, i / targets));
        int[] weightOf = new int[targets];
        Arrays.setAll(weightOf, target -> part.binding.plan().weightOfPhase(part.binding.phaseIndex(target)));
        return isBelow(KeyedSums.LARGEST_FACTOR, factors, factors.length)
                ? Optional.of(new ProductWriter(factors, weightOf))
                : Optional.empty();
    }

    private double factor(int target, int setting) {
        return part.settings.value(part.binding.plan().factorLeaf(target), setting);
    }

    /** Returns whether all values are below the limit; NaN counts as below. */
    private static boolean isBelow(double limit, double[] values, int size) {
        int larger = 0;
        for (int i = 0; i < size; i++) {
            larger += Math.abs(values[i]) >= limit ? 1 : 0;
        }
        return larger == 0;
    }

    /** Writes from an index on; returns the index after the last value. */
    int write(double[] values, int from) {
        int to = from;
        for (Chunk chunk : part.chunks()) {
            part.show(chunk, block);
            run.start(block);
            if (products.isPresent() && weigh(chunk.size)) {
                products.get().write(weights, chunk.settings, chunk.size, values, to);
            } else {
                writeValues(chunk, values, to);
            }
            to += chunk.size * targets;
        }
        return to;
    }

    /** Computes the weights; returns whether no product can be out of range. */
    private boolean weigh(int size) {
        boolean usual = true;
        for (int weight = 0; weight < weights.length; weight++) {
            weights[weight] = run.weight(weight).values(size, room[weight]);
            usual &= isBelow(KeyedSums.LARGEST_WEIGHT, weights[weight], size);
        }
        return usual;
    }

    private void writeValues(Chunk chunk, double[] values, int from) {
        for (int target = 0; target < targets; target++) {
            Column weight = run.weightOf(target);
            Column factor = run.factorOf(target);
            for (int line = 0; line < chunk.size; line++) {
                values[from + line * targets + target] = inRange(weight.at(line), factor.at(line));
            }
        }
    }

    private static double inRange(double weight, double factor) {
        return LineImpact.isInRange(weight, factor) ? weight * factor : Double.NaN;
    }
}
