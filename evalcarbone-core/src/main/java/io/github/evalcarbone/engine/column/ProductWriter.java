package io.github.evalcarbone.engine.column;

/**
 * Writes weight x factor for some lines, by target, one line after the other.
 * <p>
 * It processes few lines at a time, so that the output stays in the first-level cache until their last target, and five
 * targets at a time, unrolled: the overhead of a loop over so few would exceed its work.
 */
final class ProductWriter {

    private static final int LINES = 32;

    private final double[] factors;
    private final int[] weightOf;

    /**
     * Creates a writer; {@code factors} are by setting, then target, and {@code weightOf} is the weight of each target.
     */
    ProductWriter(double[] factors, int[] weightOf) {
        this.factors = factors;
        this.weightOf = weightOf;
    }

    void write(double[][] weights, int[] settings, int size, double[] values, int from) {
        for (int first = 0; first < size; first += LINES) {
            writeLines(weights, settings, first, Math.min(size, first + LINES), values, from);
        }
    }

    private void writeLines(double[][] weights, int[] settings, int first, int end, double[] values, int from) {
        int targets = weightOf.length;
        for (int target = 0; target < targets; ) {
            double[] weight = weights[weightOf[target]];
            if (isOfOneWeight(target, target + 4)) {
                five(weight, factors, settings, first, end, values, from + target, target, targets);
                target += 5;
            } else {
                one(weight, factors, settings, first, end, values, from + target, target, targets);
                target++;
            }
        }
    }

    private boolean isOfOneWeight(int first, int last) {
        boolean same = last < weightOf.length;
        for (int target = first; same && target < last; target++) {
            same = weightOf[target] == weightOf[last];
        }
        return same;
    }

    private static void five(
            double[] weights,
            double[] factors,
            int[] settings,
            int first,
            int end,
            double[] values,
            int from,
            int target,
            int targets) {
        for (int line = first; line < end; line++) {
            int row = settings[line] * targets + target;
            int to = from + line * targets;
            double weight = weights[line];
            values[to] = weight * factors[row];
            values[to + 1] = weight * factors[row + 1];
            values[to + 2] = weight * factors[row + 2];
            values[to + 3] = weight * factors[row + 3];
            values[to + 4] = weight * factors[row + 4];
        }
    }

    private static void one(
            double[] weights,
            double[] factors,
            int[] settings,
            int first,
            int end,
            double[] values,
            int from,
            int target,
            int targets) {
        for (int line = first; line < end; line++) {
            values[from + line * targets] = weights[line] * factors[settings[line] * targets + target];
        }
    }
}
