package io.github.evalcarbone.report.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value of a chart. Immutable and thread-safe.
 *
 * @param amount  the length to draw, not rounded, in the unit of the chart; empty if nothing is known, which is never drawn as 0
 * @param text  the value in words, rounded as in the tables of the report
 */
public record ChartValue(Optional<BigDecimal> amount, String text) {

    /**
     * Creates a known value.
     *
     * @param amount  the amount
     * @param text  the amount in words
     * @return the value
     */
    public static ChartValue of(BigDecimal amount, String text) {
        return new ChartValue(Optional.of(amount), text);
    }

    /**
     * Creates a value of which nothing is known.
     *
     * @param text  that it is unknown, in the language of the report
     * @return the value
     */
    public static ChartValue unknown(String text) {
        return new ChartValue(Optional.empty(), text);
    }

    /** {@return the length to draw: 0 if nothing is known} */
    public double length() {
        return amount.map(BigDecimal::doubleValue).orElse(0.0);
    }

    boolean isZero() {
        return amount.filter(known -> known.signum() == 0).isPresent();
    }
}
