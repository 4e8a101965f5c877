package io.github.evalcarbone.units;

/**
 * A number with its unit, such as 36.98 {@code kg CO2 eq/year}.
 * <p>
 * The number is an IEEE 754 double and never rounded for display. This type is immutable and thread-safe.
 *
 * @param value  the number, finite
 * @param unit  its unit
 */
public record Amount(double value, Unit unit) {

    /**
     * Creates an amount.
     *
     * @param value  the number, finite
     * @param unit  its unit
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    public Amount {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value [" + value + "] must be finite.");
        }
    }

    /** Returns the number and the unit, such as {@code 12.5 kg CO2 eq/year}; do not parse. */
    @Override
    public String toString() {
        return value + " " + unit;
    }
}
