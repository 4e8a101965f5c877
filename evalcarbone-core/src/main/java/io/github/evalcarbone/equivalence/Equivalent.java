package io.github.evalcarbone.equivalence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A mass of greenhouse gas as a number of something. Immutable and thread-safe.
 *
 * @param equivalence  the something
 * @param number  how many of it, 0 or more
 * @param isAtLeast  whether the mass is incomplete, so that it is this number or more
 */
public record Equivalent(CitedEquivalence equivalence, BigDecimal number, boolean isAtLeast) {

    private static final int DIGITS = 2;

    /**
     * Divides a mass by that of one.
     *
     * @param equivalence  the something
     * @param kilograms  the mass in kg CO2 eq; one that is avoided counts without its sign
     * @param isAtLeast  whether it is incomplete
     * @return the number
     */
    public static Equivalent of(CitedEquivalence equivalence, BigDecimal kilograms, boolean isAtLeast) {
        BigDecimal one = BigDecimal.valueOf(equivalence.kilograms());
        return new Equivalent(equivalence, kilograms.abs().divide(one, MathContext.DECIMAL64), isAtLeast);
    }

    /**
     * Returns the number for people: figures of this kind carry no more than two digits.
     *
     * @return the number rounded to two digits, downwards if it is at least that
     */
    public BigDecimal rounded() {
        return number.round(new MathContext(DIGITS, isAtLeast ? RoundingMode.DOWN : RoundingMode.HALF_UP));
    }
}
