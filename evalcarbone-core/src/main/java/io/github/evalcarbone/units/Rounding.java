package io.github.evalcarbone.units;

import java.math.BigInteger;

/** Rounds an integer times a power of two to the nearest double, ties to even. */
final class Rounding {

    /** Number of bits kept: a double has 53; two more and a sticky one decide how to round. */
    private static final int KEPT = 56;

    /**
     * Exponent of the last bit kept at least: the least double is 2^-1074, and two more bits decide how to round to it.
     */
    private static final int LEAST = -1076;

    private Rounding() {}

    static double nearest(BigInteger number, int exponent) {
        BigInteger size = number.abs();
        int drop = Math.max(Math.max(0, size.bitLength() - KEPT), LEAST - exponent);
        double kept = rounded(withSticky(size, drop), exponent + drop);
        return number.signum() < 0 ? -kept : kept;
    }

    /** Returns the bits that are kept; the last of them is set if any dropped bit is. */
    private static long withSticky(BigInteger size, int drop) {
        boolean sticky = size.signum() != 0 && size.getLowestSetBit() < drop;
        return size.shiftRight(drop).longValue() | (sticky ? 1 : 0);
    }

    /** Rounds once: to 53 bits where the result is normal, else while it is scaled. */
    private static double rounded(long kept, int exponent) {
        return Math.scalb((double) kept, exponent);
    }
}
