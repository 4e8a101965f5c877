package io.github.evalcarbone.engine.sum;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Exact sums of doubles by key, block by block. Not thread-safe. */
public final class KeyedSums {

    /**
     * The bound of weights: a weight below it times a factor below {@link #LARGEST_FACTOR} is an impact that can be
     * added up.
     */
    public static final double LARGEST_WEIGHT = 1e200;

    public static final double LARGEST_FACTOR = 1e90;

    private final Splitter splitter = new Splitter();
    private final double[] same = new double[LineBlock.SIZE];
    private final Runnable carry = this::carry;
    private double[] upper = new double[16];
    private double[] lower = new double[16];
    private @Nullable ExactSum[] sums = new ExactSum[16];
    private int keys = 16;
    private int pending;

    /** Returns sums of nothing, for as many quantities. */
    public static KeyedSums[] array(int count) {
        KeyedSums[] sums = new KeyedSums[count];
        Arrays.setAll(sums, i -> new KeyedSums());
        return sums;
    }

    public void reserve(int count) {
        if (count > keys) {
            keys = Math.max(count, 2 * keys);
            upper = Arrays.copyOf(upper, keys);
            lower = Arrays.copyOf(lower, keys);
            sums = Arrays.copyOf(sums, keys);
        }
    }

    /** Examines the values of a block; returns whether they can be added as a block by the next call. */
    public boolean accepts(Column column, int size) {
        return splitter.split(column.values(size, same), size, carry);
    }

    /** Adds the values of the accepted block. */
    public void addBlock(int[] codes, int size) {
        scatter(codes, splitter.uppers, splitter.lowers, upper, lower, size);
        pending += size;
        if (pending > Splitter.BEFORE_CARRY - LineBlock.SIZE) {
            carry();
        }
    }

    private static void scatter(
            int[] codes, double[] uppers, double[] lowers, double[] upper, double[] lower, int size) {
        for (int i = 0; i < size; i++) {
            int key = codes[i];
            upper[key] += uppers[i];
            lower[key] += lowers[i];
        }
    }

    /** Adds one value, without conditions on it. */
    public void add(int key, double value) {
        sum(key).add(value);
    }

    private void carry() {
        for (int key = 0; key < keys; key++) {
            if (upper[key] != 0 || lower[key] != 0) {
                sum(key).add(upper[key]).add(lower[key]);
                upper[key] = 0;
                lower[key] = 0;
            }
        }
        pending = 0;
    }

    private ExactSum sum(int key) {
        ExactSum sum = sums[key];
        if (sum == null) {
            sum = new ExactSum();
            sums[key] = sum;
        }
        return sum;
    }

    public ExactSum get(int key) {
        carry();
        return sum(key);
    }
}
