package io.github.evalcarbone.footprint;

import io.github.evalcarbone.batch.Column;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of doubles by key, without an object each: two doubles a key, as {@link ExactSum} has it, and an exact sum for what
 * they cannot hold.
 */
final class KeyedSums {

    /** A weight below it, times a factor below {@link #LARGEST_FACTOR}, is an impact that can be added up. */
    static final double LARGEST_WEIGHT = 1e200;

    static final double LARGEST_FACTOR = 1e90;

    private double[] high = new double[16];
    private double[] low = new double[16];
    private @Nullable ExactSum[] rest = new ExactSum[16];

    void reserve(int keys) {
        if (keys > high.length) {
            int size = Math.max(keys, 2 * high.length);
            high = Arrays.copyOf(high, size);
            low = Arrays.copyOf(low, size);
            rest = Arrays.copyOf(rest, size);
        }
    }

    /** Whether all values are there, none is negative and none too large: the case that needs no second look. */
    static boolean isPlain(Column values, int size) {
        boolean plain = true;
        for (int i = 0; i < size; i++) {
            double value = values.at(i);
            plain &= value >= 0 && value < LARGEST_WEIGHT;
        }
        return plain;
    }

    void add(int[] keys, Column values, int size) {
        for (int i = 0; i < size; i++) {
            add(keys[i], values.at(i));
        }
    }

    void add(int key, double value) {
        double h = high[key];
        double sum = h + value;
        double added = sum - h;
        double error = (h - (sum - added)) + (value - added);
        high[key] = sum;
        double l = low[key];
        double lower = l + error;
        double addedLow = lower - l;
        double left = (l - (lower - addedLow)) + (error - addedLow);
        low[key] = lower;
        if (left != 0) {
            rest(key).add(left);
        }
    }

    private ExactSum rest(int key) {
        ExactSum sum = rest[key];
        if (sum == null) {
            sum = new ExactSum();
            rest[key] = sum;
        }
        return sum;
    }

    ExactSum get(int key) {
        ExactSum sum = new ExactSum().add(high[key]).add(low[key]);
        ExactSum more = rest[key];
        return more == null ? sum : sum.add(more);
    }
}
