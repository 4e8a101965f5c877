package io.github.evalcarbone.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An accumulator that adds doubles, and products of two doubles, exactly; the result is rounded once, at the end.
 * <p>
 * {@link #value()} is the double nearest to the exact sum (ties to even). Hence the result does not depend on the
 * order, the grouping or the partition of the terms.
 * <p>
 * The sum is kept as the unevaluated sum of two doubles, to which a term is added by error-free transformations
 * (Knuth's TwoSum; Ogita, Rump and Oishi, "Accurate sum and dot product", 2005; Shewchuk, "Adaptive precision
 * floating-point arithmetic", 1997). What two doubles cannot hold goes to a superaccumulator (Neal, "Fast exact
 * summation using small and large superaccumulators", 2015), which is created only when needed. A product is split by a
 * fused multiply-add into its rounded value and its error; products whose error would be too small for a double go to
 * the superaccumulator directly.
 * <p>
 * Non-finite terms are rejected. This accumulator is mutable and not thread-safe; use one per thread and
 * {@link #add(ExactSum) add} them together. It is serializable by Java and by
 * Kryo, and has an exact {@linkplain #toText() text form}.
 */
public final class ExactSum implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Magnitude above which the sum of two doubles might overflow. */
    private static final double HUGE = 0x1p1000;

    /** Magnitude below which the error of a product might be below the least double. */
    private static final double TINY = 0x1p-960;

    /** Form of {@link #toText()}, with enough digits for any sum. */
    private static final Pattern TEXT = Pattern.compile("(-?)0x([0-9a-f]{1,1200})p(-?[0-9]{1,4})");

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** The rounded sum, without the rest. */
    private double high;
    /** The error of the rounded sum. */
    private double low;
    /** The terms that two doubles cannot hold; null if there are none. */
    private @Nullable Superaccumulator rest;

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
        double sum = high + term;
        if (Math.abs(sum) < HUGE && Math.abs(term) < HUGE) {
            double added = sum - high;
            double error = (high - (sum - added)) + (term - added);
            high = sum;
            addLow(error);
        } else {
            rest().add(finite(term));
        }
        return this;
    }

    private void addLow(double term) {
        double sum = low + term;
        double added = sum - low;
        double error = (low - (sum - added)) + (term - added);
        low = sum;
        if (error != 0) {
            rest().add(error);
        }
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
        double product = left * right;
        double size = Math.abs(product);
        if (size >= TINY && size < HUGE) {
            add(product);
            return add(Math.fma(left, right, -product));
        }
        if (finite(left) != 0 && finite(right) != 0) {
            rest().addProduct(left, right);
        }
        return this;
    }

    /**
     * Adds the terms of another sum.
     *
     * @param other  the other sum, left as it is
     * @return this sum
     */
    public ExactSum add(ExactSum other) {
        Superaccumulator more = other.rest;
        if (more != null) {
            rest().add(more);
        }
        double otherLow = other.low;
        return add(other.high).add(otherLow);
    }

    /**
     * Subtracts the terms of another sum.
     *
     * @param other  the other sum, left as it is
     * @return this sum
     */
    public ExactSum subtract(ExactSum other) {
        Superaccumulator less = other.rest;
        if (less != null) {
            rest().subtract(less);
        }
        double otherLow = other.low;
        return add(-other.high).add(-otherLow);
    }

    /**
     * Adds the exact product of another sum and a number, without rounding either first.
     *
     * @param other  the other sum, of doubles, left as it is
     * @param factor  the factor, finite
     * @return this sum
     * @throws IllegalArgumentException if the factor is infinite or not a number, or the other sum is beyond the range
     *     of a double
     * @throws ArithmeticException if the other sum has bits below the least double, as sums of products may
     */
    public ExactSum addProduct(ExactSum other, double factor) {
        double otherLow = other.low;
        addProduct(other.high, factor).addProduct(otherLow, factor);
        if (other.rest != null) {
            addProducts(new ExactSum().add(other).add(-other.high).add(-otherLow), factor);
        }
        return this;
    }

    private void addProducts(ExactSum left, double factor) {
        for (double part = left.value(); part != 0; part = left.add(-part).value()) {
            addProduct(part, factor);
        }
        if (!left.isSameAs(new ExactSum())) {
            throw new ArithmeticException("The sum [" + left.toText() + "] must be a sum of doubles, not of products.");
        }
    }

    /**
     * Returns the double nearest to the exact sum, ties to even; positive zero for an empty sum.
     *
     * @return the correctly rounded sum; infinite if the exact sum is beyond the range of a double
     */
    public double value() {
        return rest == null ? high + low : Rounding.nearest(scaled(), Superaccumulator.lowest());
    }

    /**
     * Returns whether two sums are exactly equal, including the bits that {@link #value()} rounds away.
     *
     * @param other  the other sum
     * @return whether the exact sums are the same number
     */
    public boolean isSameAs(ExactSum other) {
        return scaled().equals(other.scaled());
    }

    /**
     * Returns the exact sum as text: an integer in hexadecimal digits times a power of two, such as {@code 0x3p-1} for
     * 1.5. Equal sums have equal texts.
     *
     * @return the text, as {@link #parse(String)} accepts it
     */
    public String toText() {
        BigInteger scaled = scaled();
        int zeros = Math.max(0, scaled.getLowestSetBit());
        String sign = scaled.signum() < 0 ? "-" : "";
        int exponent = scaled.signum() == 0 ? 0 : zeros + Superaccumulator.lowest();
        return sign + "0x" + scaled.abs().shiftRight(zeros).toString(16) + "p" + exponent;
    }

    /**
     * Returns the exact sum as a decimal number, to be added, subtracted and compared without rounding.
     *
     * @return the number
     */
    public BigDecimal toBigDecimal() {
        BigInteger scaled = scaled();
        int zeros = Math.max(0, scaled.getLowestSetBit());
        int exponent = scaled.signum() == 0 ? 0 : zeros + Superaccumulator.lowest();
        BigInteger odd = scaled.shiftRight(zeros);
        return exponent >= 0
                ? new BigDecimal(odd.shiftLeft(exponent))
                : new BigDecimal(odd.multiply(FIVE.pow(-exponent)), -exponent);
    }

    /**
     * Parses a sum written by {@link #toText()}.
     *
     * @param text  the text
     * @return the sum
     * @throws IllegalArgumentException if the text does not have this form, or is not a sum of doubles or products of
     *     doubles
     */
    public static ExactSum parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("[" + text + "] must be like 0x3p-1.");
        }
        BigInteger digits = new BigInteger(parts.group(2), 16);
        int exponent = Integer.parseInt(parts.group(3));
        requireRange(text, digits, exponent);
        return of(digits, exponent, !parts.group(1).isEmpty());
    }

    private static void requireRange(String text, BigInteger digits, int exponent) {
        if (exponent < Superaccumulator.lowest() || exponent + digits.bitLength() > 2080) {
            throw new IllegalArgumentException("[" + text + "] must be a sum of doubles or of their products.");
        }
    }

    /** Adds the number 32 bits at a time, each as the product of two doubles. */
    private static ExactSum of(BigInteger digits, int exponent, boolean negative) {
        ExactSum sum = new ExactSum();
        for (int bit = 0; bit < digits.bitLength(); bit += 32) {
            long part = digits.shiftRight(bit).longValue() & 0xffffffffL;
            int power = exponent + bit;
            double left = Math.scalb(negative ? -(double) part : part, power / 2);
            sum.addProduct(left, Math.scalb(1.0, power - power / 2));
        }
        return sum;
    }

    private BigInteger scaled() {
        Superaccumulator all = rest == null ? new Superaccumulator() : rest.copy();
        all.add(high);
        all.add(low);
        return all.scaled();
    }

    private Superaccumulator rest() {
        if (rest == null) {
            rest = new Superaccumulator();
        }
        return rest;
    }

    private static double finite(double term) {
        if (!Double.isFinite(term)) {
            throw new IllegalArgumentException("The term [" + term + "] must be finite.");
        }
        return term;
    }

    /** Returns the rounded sum; do not parse. */
    @Override
    public String toString() {
        return Double.toString(value());
    }

    /** {@return the serialised form of this sum} */
    @Serial
    private Object writeReplace() {
        return new Text(toText());
    }

    /**
     * Rejects a stream that does not hold the {@linkplain Text serialised form}.
     *
     * @param stream  the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("An exact sum must be read from its text.");
    }

    /** The serialised form. */
    private record Text(String text) implements Serializable {

        @Serial
        private Object readResolve() {
            return parse(text);
        }
    }
}
