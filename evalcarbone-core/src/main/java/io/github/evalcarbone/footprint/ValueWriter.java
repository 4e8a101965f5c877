package io.github.evalcarbone.footprint;

import io.github.evalcarbone.batch.Block;
import io.github.evalcarbone.batch.BlockRun;
import io.github.evalcarbone.batch.Column;
import java.util.Arrays;

/** Writes the values of lines, by target, one line after the other; NaN for a gap. For one thread. */
final class ValueWriter {

    private final Part part;
    private final BlockRun run;
    private final Block block = new Block();
    private final Column[] weights;
    private final int[] weightOf;
    private final double[][] factors;
    private final int targets;

    ValueWriter(Part part) {
        this.part = part;
        this.run = new BlockRun(part.binding.plan(), part.settings);
        this.targets = part.binding.targets();
        boolean factored = part.binding.plan().isFactored();
        this.weights = new Column[factored ? part.binding.plan().weightCount() : targets];
        this.weightOf = new int[targets];
        this.factors = factored ? factorsOfSettings() : new double[0][];
    }

    private double[][] factorsOfSettings() {
        Arrays.setAll(
                weightOf,
                target -> part.binding
                        .plan()
                        .weightOfPhase(target / part.binding.categories().size()));
        double[][] rows = new double[part.settings.size()][targets];
        for (int setting = 0; setting < rows.length; setting++) {
            for (int target = 0; target < targets; target++) {
                rows[setting][target] = part.settings.value(part.binding.plan().factorLeaf(target), setting);
            }
        }
        return rows;
    }

    /** Writes from a place on; returns the place after the last value. */
    int write(double[] values, int from) {
        int to = from;
        for (Chunk chunk : part.chunks()) {
            part.show(chunk, block);
            run.start(block);
            if (factors.length > 0) {
                writeProducts(chunk, values, to);
            } else {
                writeValues(chunk, values, to);
            }
            to += chunk.size * targets;
        }
        return to;
    }

    private void writeProducts(Chunk chunk, double[] values, int from) {
        Arrays.setAll(weights, run::weight);
        for (int line = 0; line < chunk.size; line++) {
            double[] row = factors[chunk.settings[line]];
            for (int target = 0; target < targets; target++) {
                values[from + line * targets + target] = inRange(weights[weightOf[target]].at(line), row[target]);
            }
        }
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
