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
    private final double[][] weights;
    private final double[][] room;
    private final int[] weightOf;
    private final double[][] factors;
    private final int targets;

    ValueWriter(Part part) {
        this.part = part;
        this.run = new BlockRun(part.binding.plan(), part.settings);
        this.targets = part.binding.targets();
        this.weights = new double[part.binding.plan().weightCount()][];
        this.room = new double[weights.length][Block.SIZE];
        this.weightOf = new int[part.binding.phases().size()];
        this.factors = part.binding.plan().isFactored() && hasUsualFactors() ? factorsOfSettings() : new double[0][];
    }

    private boolean hasUsualFactors() {
        boolean usual = true;
        for (int target = 0; target < targets; target++) {
            for (int setting = 0; setting < part.settings.size(); setting++) {
                usual &= !(Math.abs(factor(target, setting)) >= KeyedSums.LARGEST_FACTOR);
            }
        }
        return usual;
    }

    private double factor(int target, int setting) {
        return part.settings.value(part.binding.plan().factorLeaf(target), setting);
    }

    private double[][] factorsOfSettings() {
        Arrays.setAll(weightOf, part.binding.plan()::weightOfPhase);
        double[][] rows = new double[part.settings.size()][targets];
        for (int setting = 0; setting < rows.length; setting++) {
            for (int target = 0; target < targets; target++) {
                rows[setting][target] = factor(target, setting);
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
        for (int weight = 0; weight < weights.length; weight++) {
            weights[weight] = run.weight(weight).values(chunk.size, room[weight]);
        }
        for (int line = 0; line < chunk.size; line++) {
            writeLine(line, factors[chunk.settings[line]], values, from + line * targets);
        }
    }

    private void writeLine(int line, double[] row, double[] values, int from) {
        int categories = targets / weightOf.length;
        for (int phase = 0; phase < weightOf.length; phase++) {
            double weight = weights[weightOf[phase]][line];
            int first = phase * categories;
            if (Math.abs(weight) < KeyedSums.LARGEST_WEIGHT) {
                multiply(weight, row, first, values, from + first, categories);
            } else {
                for (int target = first; target < first + categories; target++) {
                    values[from + target] = inRange(weight, row[target]);
                }
            }
        }
    }

    /** Few at a time, so written out: a loop would take longer to begin than to run. */
    private static void multiply(double weight, double[] row, int first, double[] values, int to, int count) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            values[to + i] = weight * row[first + i];
            values[to + i + 1] = weight * row[first + i + 1];
            values[to + i + 2] = weight * row[first + i + 2];
            values[to + i + 3] = weight * row[first + i + 3];
        }
        for (; i < count; i++) {
            values[to + i] = weight * row[first + i];
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
