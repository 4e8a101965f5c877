package io.github.evalcarbone.attribution;

import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a difference as an exact ratio: the weights of all coalitions are whole numbers over the factorial of the number of
 * causes there can be. Immutable and thread-safe.
 *
 * @param numerator  the numerator, exact, over {@link #DENOMINATOR}
 */
record ExactPart(BigDecimal numerator) {

    /** The number of causes there can be. */
    static final int MOST = Cause.values().length;

    /** The denominator of every part. */
    static final BigDecimal DENOMINATOR = new BigDecimal(factorial(MOST));

    static final ExactPart ZERO = new ExactPart(BigDecimal.ZERO);

    /** More digits than the middle between two doubles can have. */
    private static final MathContext DIGITS = new MathContext(800, RoundingMode.DOWN);

    static ExactPart whole(BigDecimal amount) {
        return new ExactPart(amount.multiply(DENOMINATOR));
    }

    private static BigInteger factorial(int number) {
        return number < 2 ? BigInteger.ONE : factorial(number - 1).multiply(BigInteger.valueOf(number));
    }

    /** Returns the numerator of the weight s! (n - s - 1)! / n! of a coalition of s out of n players. */
    static BigDecimal weight(int size, int players) {
        return new BigDecimal(factorial(size)
                .multiply(factorial(players - size - 1))
                .multiply(factorial(MOST))
                .divide(factorial(players)));
    }

    ExactPart plus(ExactPart other) {
        return new ExactPart(numerator.add(other.numerator));
    }

    ExactPart minus(ExactPart other) {
        return new ExactPart(numerator.subtract(other.numerator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Returns the nearest double; a digit that was cut off keeps a part that is no tie from being rounded as one. */
    Amount rounded(Unit unit) {
        BigDecimal cut = numerator.divide(DENOMINATOR, DIGITS);
        boolean isExact = cut.multiply(DENOMINATOR).compareTo(numerator) == 0;
        BigDecimal sticky = new BigDecimal(
                cut.unscaledValue().multiply(BigInteger.TEN).add(BigInteger.valueOf(numerator.signum())),
                cut.scale() + 1);
        return new Amount((isExact ? cut : sticky).doubleValue(), unit);
    }
}
