package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.units.ExactSum;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of a carrier: a product of shares and of remainders of shares. It is usually equal to the sum of
 * two doubles; otherwise these are the nearest approximation, and the exact number is kept with them. Immutable.
 */
final class ExactFactor {

    static final ExactFactor ZERO = new ExactFactor(0, 0, null);
    static final ExactFactor ONE = new ExactFactor(1, 0, null);

    /** Magnitude of a product below which its error may be below the least double. */
    private static final double TINY = 0x1p-900;

    final double high;
    final double low;
    private final @Nullable Dyadic whole;

    private ExactFactor(double high, double low, @Nullable Dyadic whole) {
        this.high = high;
        this.low = low;
        this.whole = whole;
    }

    private static ExactFactor of(Dyadic number) {
        double high = number.doubleValue();
        if (number.signum() == 0) {
            return ZERO;
        } else if (Double.isInfinite(high)) {
            return new ExactFactor(high, 0, number);
        }
        return new ExactFactor(high, number.minus(Dyadic.of(high)).doubleValue(), number);
    }

    Dyadic exact() {
        return whole == null ? Dyadic.of(high).plus(Dyadic.of(low)) : whole;
    }

    boolean isZero() {
        return high == 0 && whole == null;
    }

    /** Returns whether the two doubles may be used in computations; near the least double they lose precision. */
    boolean isUsual() {
        double size = Math.abs(high);
        return size >= BoundedSum.SMALLEST_SHARE && size <= BoundedSum.LARGEST_SHARE;
    }

    ExactFactor times(double share) {
        double product = high * share;
        if (low == 0 && whole == null && Math.abs(product) >= TINY && Double.isFinite(product)) {
            return new ExactFactor(product, Math.fma(high, share, -product), null);
        }
        return of(exact().times(Dyadic.of(share)));
    }

    /** Returns this factor times the remainder of shares; NaN counts as no share. */
    ExactFactor without(double[] shares) {
        ExactSum sum = new ExactSum().add(1);
        for (double share : shares) {
            sum.add(Double.isNaN(share) ? 0 : -share);
        }
        double high = sum.value();
        double low = sum.add(-high).value();
        return sum.add(-low).value() == 0 ? left(high, low) : of(exact().times(left(shares)));
    }

    private ExactFactor left(double left, double more) {
        if (this == ONE) {
            return new ExactFactor(left, more, null);
        }
        return more == 0 ? times(left) : of(exact().times(Dyadic.of(left).plus(Dyadic.of(more))));
    }

    private static Dyadic left(double[] shares) {
        Dyadic left = Dyadic.ONE;
        for (double share : shares) {
            left = Double.isNaN(share) ? left : left.minus(Dyadic.of(share));
        }
        return left;
    }
}
