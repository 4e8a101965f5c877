package io.github.evalcarbone.units;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * A fixed-point number wide enough for any sum of doubles and of products of two doubles; adding to it never rounds.
 * <p>
 * The small superaccumulator of R. M. Neal, "Fast exact summation using small and large superaccumulators" (2015,
 * arXiv:1505.05571), made wider for products: digits of 32 bits in longs, so that 2^28 terms can be added before a carry
 * has to move.
 */
final class Superaccumulator implements Serializable {

    @Serial
    private static final long serialVersionUID = 2L;

    /** Exponent of bit 0 of digit 0, below the square of the least double, 2^-2148. */
    private static final int LOWEST = -2176;

    /** Number of digits: up to 2^2112, above the square of the largest double, with room for 2^60 terms. */
    private static final int DIGITS = (2112 - LOWEST) / 32;

    private static final int BEFORE_CARRY = 1 << 28;

    private final long[] digits;
    private int added;
    /** The digits from here on may differ from 0, as most sums span a few of them. */
    private int from;
    /** The digits up to here, without it, may differ from 0. */
    private int to;

    Superaccumulator() {
        this(new long[DIGITS], 0, DIGITS, 0);
    }

    private Superaccumulator(long[] digits, int added, int from, int to) {
        this.digits = digits;
        this.added = added;
        this.from = from;
        this.to = to;
    }

    Superaccumulator copy() {
        return new Superaccumulator(digits.clone(), added, from, to);
    }

    void add(double term) {
        addMagnitude(mantissa(term), 0, exponent(term), term < 0);
    }

    void addProduct(double left, double right) {
        long a = mantissa(left);
        long b = mantissa(right);
        addMagnitude(a * b, Math.multiplyHigh(a, b), exponent(left) + exponent(right), left < 0 != right < 0);
    }

    void add(Superaccumulator other) {
        add(other, 1);
    }

    void subtract(Superaccumulator other) {
        add(other, -1);
    }

    private void add(Superaccumulator other, int sign) {
        if (added + other.added + 1 >= BEFORE_CARRY) {
            carry();
            addCarried(other.copy(), sign);
        } else {
            addDigits(other, sign);
        }
    }

    private void addCarried(Superaccumulator other, int sign) {
        other.carry();
        addDigits(other, sign);
    }

    /** Adds digit by digit; digits after a carry are no larger than those of one term. */
    private void addDigits(Superaccumulator other, int sign) {
        for (int i = other.from; i < other.to; i++) {
            digits[i] += sign * other.digits[i];
        }
        span(other.from, other.to);
        added += other.added + 1;
    }

    /** Adds (high x 2^64 + low) x 2^exponent, both longs being unsigned. */
    private void addMagnitude(long low, long high, int exponent, boolean negative) {
        if (added++ == BEFORE_CARRY) {
            carry();
        }
        int digit = (exponent - LOWEST) >> 5;
        int shift = (exponent - LOWEST) & 31;
        span(digit, Math.min(digit + 5, DIGITS));
        addShifted(digit, low & 0xffffffffL, shift, negative);
        addShifted(digit + 1, low >>> 32, shift, negative);
        addShifted(digit + 2, high & 0xffffffffL, shift, negative);
        addShifted(digit + 3, high >>> 32, shift, negative);
    }

    private void addShifted(int digit, long part, int shift, boolean negative) {
        if (part != 0) {
            long shifted = part << shift;
            addDigit(digit, shifted & 0xffffffffL, negative);
            addDigit(digit + 1, shifted >>> 32, negative);
        }
    }

    private void addDigit(int digit, long value, boolean negative) {
        digits[digit] += negative ? -value : value;
    }

    private void span(int first, int end) {
        from = Math.min(from, first);
        to = Math.max(to, end);
    }

    /** Moves what exceeds 32 bits to the next digit; a negative number has digits up to the last. */
    private void carry() {
        for (int i = from; i < DIGITS - 1 && (i < to || digits[i] != 0); i++) {
            digits[i + 1] += digits[i] >> 32;
            digits[i] &= 0xffffffffL;
            to = Math.max(to, i + 1);
        }
        to = digits[DIGITS - 1] == 0 ? to : DIGITS;
        added = 0;
    }

    /** Returns the number in units of 2^{@link #LOWEST}. */
    BigInteger scaled() {
        carry();
        ByteBuffer bytes =
                ByteBuffer.allocate(Integer.BYTES * (DIGITS - 1) + Long.BYTES).putLong(digits[DIGITS - 1]);
        for (int i = DIGITS - 2; i >= 0; i--) {
            bytes.putInt((int) digits[i]);
        }
        return new BigInteger(bytes.array());
    }

    static int lowest() {
        return LOWEST;
    }

    private static long mantissa(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & 0xfffffffffffffL;
        return Math.abs(value) < Double.MIN_NORMAL ? fraction : fraction | 0x10000000000000L;
    }

    /** Returns the exponent of the last bit of the significand. */
    private static int exponent(double value) {
        return Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    }
}
