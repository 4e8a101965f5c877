package io.github.evalcarbone.units;

import java.math.BigDecimal;

/**
 * Adds doubles, and products of two doubles, without any rounding; the result is rounded once, at the end.
 * <p>
 * Every finite double is a binary fraction, so sums and products of doubles have exact decimal forms. They are held as
 * {@link BigDecimal}, and {@link #value()} is the double nearest to the exact sum (ties to even). Hence the result does
 * not depend on the order, the grouping or the partition of the terms.
 * <p>
 * This accumulator is mutable and not thread-safe; give each thread its own and {@link #add(ExactSum) add} them together.
 */
public final class ExactSum {

    private BigDecimal sum = BigDecimal.ZERO;

    /** Creates an empty sum, whose value is zero. */
    public ExactSum() {}

    /**
     * Adds one term.
     *
     * @param term  the term, finite
     * @return this sum
     * @throws IllegalArgumentException if the term is infinite or not a number
     */
    public ExactSum add(double term) {
        sum = sum.add(exact(term));
        return this;
    }

    /**
     * Adds the exact product of two numbers, without rounding the product first.
     *
     * @param left  one factor, finite
     * @param right  the other factor, finite
     * @return this sum
     * @throws IllegalArgumentException if a factor is infinite or not a number
     */
    public ExactSum addProduct(double left, double right) {
        sum = sum.add(exact(left).multiply(exact(right)));
        return this;
    }

    /**
     * Adds the terms of another sum.
     *
     * @param other  the other sum, left as it is
     * @return this sum
     */
    public ExactSum add(ExactSum other) {
        sum = sum.add(other.sum);
        return this;
    }

    /**
     * Returns the double nearest to the exact sum, ties to even; positive zero for an empty sum.
     *
     * @return the correctly rounded sum; infinite if the exact sum is beyond the range of a double
     */
    public double value() {
        return sum.doubleValue();
    }

    /**
     * Tells whether two sums are exactly equal, beyond what {@link #value()} shows.
     *
     * @param other  the other sum
     * @return whether the exact sums are the same number
     */
    public boolean isSameAs(ExactSum other) {
        return sum.compareTo(other.sum) == 0;
    }

    private static BigDecimal exact(double term) {
        if (!Double.isFinite(term)) {
            throw new IllegalArgumentException("The term [" + term + "] must be finite.");
        }
        return new BigDecimal(term);
    }
}
