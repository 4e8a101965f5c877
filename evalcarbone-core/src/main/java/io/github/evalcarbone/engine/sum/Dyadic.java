package io.github.evalcarbone.engine.sum;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number m x 2^e, such as any finite double, and the sums, differences and products of such numbers. Immutable
 * and thread-safe.
 */
public final class Dyadic {

    public static final Dyadic ZERO = new Dyadic(BigInteger.ZERO, 0);
    public static final Dyadic ONE = of(1);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int PRECISION = 53;
    private static final int LEAST_EXPONENT = -1022;

    private final BigInteger mantissa;
    private final int exponent;

    private Dyadic(BigInteger mantissa, int exponent) {
        this.mantissa = mantissa;
        this.exponent = exponent;
    }

    public static Dyadic of(double value) {
        if (value == 0) {
            return ZERO;
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value [" + value + "] must be finite.");
        }
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        int biased = (int) (bits >>> 52 & 0x7FF);
        long whole = biased == 0 ? fraction : fraction | 1L << 52;
        int zeros = Long.numberOfTrailingZeros(whole);
        long odd = whole >> zeros;
        return new Dyadic(BigInteger.valueOf(bits < 0 ? -odd : odd), Math.max(biased, 1) - 1075 + zeros);
    }

    public Dyadic plus(Dyadic other) {
        if (signum() == 0 || other.signum() == 0) {
            return signum() == 0 ? other : this;
        }
        int least = Math.min(exponent, other.exponent);
        return new Dyadic(shifted(least).add(other.shifted(least)), least);
    }

    private BigInteger shifted(int least) {
        return exponent == least ? mantissa : mantissa.shiftLeft(exponent - least);
    }

    public Dyadic minus(Dyadic other) {
        return plus(new Dyadic(other.mantissa.negate(), other.exponent));
    }

    public Dyadic times(Dyadic other) {
        return signum() == 0 || other.signum() == 0
                ? ZERO
                : new Dyadic(mantissa.multiply(other.mantissa), exponent + other.exponent);
    }

    public int signum() {
        return mantissa.signum();
    }

    /** Returns the nearest double, ties to even; infinite if out of range. */
    public double doubleValue() {
        BigInteger size = mantissa.abs();
        int leading = size.bitLength() + exponent - 1;
        int digits = leading >= LEAST_EXPONENT ? PRECISION : PRECISION + leading - LEAST_EXPONENT;
        int surplus = size.bitLength() - Math.max(digits, 0);
        double rounded = surplus <= 0
                ? Math.scalb((double) size.longValue(), exponent)
                : Math.scalb((double) rounded(size, surplus), exponent + surplus);
        return signum() < 0 ? -rounded : rounded;
    }

    private static long rounded(BigInteger size, int surplus) {
        long kept = size.shiftRight(surplus).longValue();
        boolean half = size.testBit(surplus - 1);
        boolean more = half && size.getLowestSetBit() < surplus - 1;
        return half && (more || (kept & 1) == 1) ? kept + 1 : kept;
    }

    public BigDecimal toBigDecimal() {
        return exponent >= 0
                ? new BigDecimal(mantissa.shiftLeft(exponent))
                : new BigDecimal(mantissa.multiply(FIVE.pow(-exponent)), -exponent);
    }
}
