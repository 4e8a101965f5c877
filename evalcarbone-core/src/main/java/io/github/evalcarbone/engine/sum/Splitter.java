package io.github.evalcarbone.engine.sum;

import io.github.evalcarbone.engine.batch.LineBlock;

/**
 * Splits the values of a block at a common power of two: v = upper + lower without error, all uppers being multiples of
 * one unit and all lowers of another, coarse enough that {@link #BEFORE_CARRY} of each add up exactly in doubles, in
 * any order.
 * <p>
 * The splitting is that of J. Demmel and H. D. Nguyen, "Parallel reproducible summation" (2015). Each loop is simple
 * enough for the JVM to vectorise. Not thread-safe.
 */
final class Splitter {

    /** The number of uppers or lowers that may be added before their sums are carried over. */
    static final int BEFORE_CARRY = 1 << 15;

    /** The largest bound for which the units are in range. */
    private static final double LARGEST_BOUND = 0x1p600;

    final double[] uppers = new double[LineBlock.SIZE];
    final double[] lowers = new double[LineBlock.SIZE];

    private final double[] doubts = new double[LineBlock.SIZE];

    /** The largest value of a block; 0 before the first block. */
    private double bound;

    /** The number whose addition and subtraction rounds to a multiple of the coarse unit, 2^-38 of the bound. */
    private double coarse;

    /** The same for the fine unit, 2^-77 of the bound. */
    private double fine;

    /**
     * Splits the values of a block; returns whether all are given, none is negative, and all can be added by their
     * splits. If a value is too large for the current units, {@code carry} must empty the sums before the units grow.
     */
    boolean split(double[] values, int size, Runnable carry) {
        return fits(values, size) || (widen(values, size, carry) && fits(values, size));
    }

    private boolean fits(double[] values, int size) {
        split(values, uppers, lowers, coarse, size);
        doubt(values, lowers, doubts, fine, bound, size);
        return sum(doubts, size) == 0;
    }

    private static void split(double[] values, double[] uppers, double[] lowers, double coarse, int size) {
        for (int i = 0; i < size; i++) {
            double upper = (values[i] + coarse) - coarse;
            uppers[i] = upper;
            lowers[i] = values[i] - upper;
        }
    }

    /**
     * Computes a doubt per value: zero if it is not negative, not above the bound, and its lower part is a multiple of
     * the fine unit.
     */
    private static void doubt(double[] values, double[] lowers, double[] doubts, double fine, double bound, int size) {
        for (int i = 0; i < size; i++) {
            double value = values[i];
            double room = bound - value;
            double lower = lowers[i];
            doubts[i] = (Math.abs(value) - value) + (Math.abs(room) - room) + Math.abs(lower - ((lower + fine) - fine));
        }
    }

    /**
     * Returns the sum, in an unspecified order: for numbers that add up exactly in any order, or that are only tested
     * for all being 0.
     */
    static double sum(double[] values, int size) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < size; i += 4) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }
        for (; i < size; i++) {
            a += values[i];
        }
        return (a + b) + (c + d);
    }

    /**
     * Raises the bound, with some margin, if the largest value of the block exceeds it; returns whether the bound
     * changed.
     */
    private boolean widen(double[] values, int size, Runnable carry) {
        double most = 0;
        for (int i = 0; i < size; i++) {
            most = values[i] > most ? values[i] : most;
        }
        boolean wider = most > bound && most < LARGEST_BOUND;
        if (wider) {
            carry.run();
            bound = Math.scalb(1.0, Math.getExponent(most) + 3);
            coarse = 0x1.8p52 * (bound * 0x1p-38);
            fine = 0x1.8p52 * (bound * 0x1p-77);
        }
        return wider;
    }
}
