package io.github.evalcarbone.engine.sum;

import io.github.evalcarbone.engine.batch.LineBlock;

/**
 * Splits the values of a block at a common power of two: v = upper + lower without error, all uppers multiples of one unit and all
 * lowers of another, so coarse that {@link #BEFORE_CARRY} of each add up in doubles exactly, in any order.
 * <p>
 * The splitting is that of J. Demmel and H. D. Nguyen, "Parallel reproducible summation" (2015). Each loop is simple enough for
 * the JVM to compute several values at once. For one thread.
 */
final class Splitter {

    /** How many uppers or lowers may be added before their sums are carried over. */
    static final int BEFORE_CARRY = 1 << 15;

    /** A larger bound would leave the units no room. */
    private static final double LARGEST_BOUND = 0x1p600;

    final double[] uppers = new double[LineBlock.SIZE];
    final double[] lowers = new double[LineBlock.SIZE];

    private final double[] doubts = new double[LineBlock.SIZE];

    /** No value of a block may be larger; 0 before the first block. */
    private double bound;

    /** Adding and subtracting it rounds to a multiple of the coarse unit, 2^-38 of the bound. */
    private double coarse;

    /** The same for the fine unit, 2^-77 of the bound. */
    private double fine;

    /**
     * Splits the values of a block; tells whether all are there, none is negative, and all can be added by their splits. Where
     * one is too large for the units there are, {@code carry} has to empty the sums before there are larger ones.
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

    /** Zero for a value that is not negative, not above the bound, and whose lower part is a multiple of the fine unit. */
    private static void doubt(double[] values, double[] lowers, double[] doubts, double fine, double bound, int size) {
        for (int i = 0; i < size; i++) {
            double value = values[i];
            double room = bound - value;
            double lower = lowers[i];
            doubts[i] = (Math.abs(value) - value) + (Math.abs(room) - room) + Math.abs(lower - ((lower + fine) - fine));
        }
    }

    /** The sum, in an order of its own: for numbers that add up exactly in any, or that are only asked whether all are 0. */
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

    /** Makes room for the largest value of the block, and for some that are larger; tells whether that changes anything. */
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
