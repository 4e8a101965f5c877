package io.github.evalcarbone.footprint;

import io.github.evalcarbone.units.ExactSum;

/**
 * The exact sum of blocks of values, several lanes side by side, so that the JVM adds several values at once. Each lane is the
 * unevaluated sum of two doubles. A block that two doubles cannot hold, or that has a negative or missing value, is left to the
 * caller.
 */
final class LaneSums {

    private static final int LANES = 64;

    /** No sum of values that can be added up is larger, so none of its values is. */
    private static final double LARGEST = 1e290;

    private final double[] high = new double[LANES];
    private final double[] low = new double[LANES];
    private final double[] oldHigh = new double[LANES];
    private final double[] oldLow = new double[LANES];
    private final double[] doubts = new double[LANES];

    /** Adds all values or none; tells whether it did. */
    boolean add(double[] values, int size) {
        System.arraycopy(high, 0, oldHigh, 0, LANES);
        System.arraycopy(low, 0, oldLow, 0, LANES);
        for (int start = 0; start < size; start += LANES) {
            addRow(values, start, Math.min(LANES, size - start));
        }
        boolean exact = isExact();
        if (!exact) {
            undo();
        }
        return exact;
    }

    /** Takes the last block back. */
    void undo() {
        System.arraycopy(oldHigh, 0, high, 0, LANES);
        System.arraycopy(oldLow, 0, low, 0, LANES);
    }

    private void addRow(double[] values, int start, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            double value = values[start + lane];
            double h = high[lane];
            double sum = h + value;
            double added = sum - h;
            double error = (h - (sum - added)) + (value - added);
            double l = low[lane];
            double lower = l + error;
            double addedLow = lower - l;
            double left = (l - (lower - addedLow)) + (error - addedLow);
            high[lane] = sum;
            low[lane] = lower;
            doubts[lane] += Math.abs(left) + (Math.abs(value) - value);
        }
    }

    /** Nothing was left over, nothing was negative, nothing missing (NaN is not 0), nothing too large. */
    private boolean isExact() {
        boolean exact = true;
        for (int lane = 0; lane < LANES; lane++) {
            exact &= doubts[lane] == 0 && high[lane] < LARGEST;
            doubts[lane] = 0;
        }
        return exact;
    }

    void addTo(ExactSum sum) {
        for (int lane = 0; lane < LANES; lane++) {
            sum.add(high[lane]).add(low[lane]);
        }
    }
}
