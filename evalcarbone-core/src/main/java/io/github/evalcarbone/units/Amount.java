package io.github.evalcarbone.units;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.evalcarbone.problem.Language;

/**
 * A number with its unit, such as 36.98 {@code kg CO2 eq/year}.
 * <p>
 * The number is an IEEE 754 double and not rounded for display. Arithmetic rounds once per operation, as doubles do;
 * sums of many amounts belong in {@link ExactSum} or in the totals of a footprint, which are exact. There is no
 * negative zero. Operations on two amounts require the same unit and convert nothing.
 * <p>
 * Amounts are equal when number and unit are, and ordered by number. A host's Jackson (2 or 3) writes and reads an amount as
 * {@code {"value": 12.5, "unit": "kg CO2 eq/year"}}. This type is immutable and thread-safe.
 *
 * @param value  the number, finite
 * @param unit  its unit
 */
public record Amount(double value, Unit unit) implements Comparable<Amount> {

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
        value = value + 0.0; // turns -0.0 into 0.0, and nothing else
    }

    /**
     * Obtains an amount.
     *
     * @param value  the number, finite
     * @param unit  its unit, such as {@code kg CO2 eq/year}
     * @return the amount
     * @throws IllegalArgumentException if the number is infinite or not a number, or the unit is not known
     */
    public static Amount of(double value, String unit) {
        return new Amount(value, Unit.parse(unit));
    }

    /**
     * Obtains a zero amount.
     *
     * @param unit  the unit
     * @return zero in this unit
     */
    public static Amount zero(Unit unit) {
        return new Amount(0, unit);
    }

    /**
     * Parses the form {@link #toString()} writes: a number with a decimal point, a space, a unit; the unit {@code 1}
     * may be omitted.
     *
     * @param text  the text, such as {@code 12.5 kg CO2 eq/year}
     * @return the amount
     * @throws IllegalArgumentException if the text is not a finite number followed by a known unit
     */
    public static Amount parse(String text) {
        String trimmed = text.strip();
        int space = trimmed.indexOf(' ');
        String number = space < 0 ? trimmed : trimmed.substring(0, space);
        String unit = space < 0 ? "1" : trimmed.substring(space + 1).strip();
        return of(number(number, text), unit);
    }

    private static double number(String number, String text) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The amount [" + text + "] must be a number followed by a unit, such as 12.5 kg CO2 eq/year.", e);
        }
    }

    /**
     * Returns the sum of this amount and another.
     *
     * @param other  the amount to add, of the same unit
     * @return the sum, rounded once
     * @throws UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the sum is out of the range of doubles
     */
    public Amount plus(Amount other) {
        return new Amount(value + comparable(other), unit);
    }

    /**
     * Returns the difference of this amount and another.
     *
     * @param other  the amount to subtract, of the same unit
     * @return the difference, rounded once
     * @throws UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the difference is out of the range of doubles
     */
    public Amount minus(Amount other) {
        return new Amount(value - comparable(other), unit);
    }

    /**
     * Returns this amount multiplied by a number without unit.
     *
     * @param factor  the number to multiply by
     * @return the product, rounded once
     * @throws IllegalArgumentException if the product is not a finite number
     */
    public Amount multipliedBy(double factor) {
        return new Amount(value * factor, unit);
    }

    /**
     * Returns this amount divided by a number without unit.
     *
     * @param divisor  the number to divide by, not 0
     * @return the quotient, rounded once
     * @throws IllegalArgumentException if the quotient is not a finite number
     */
    public Amount dividedBy(double divisor) {
        return new Amount(value / divisor, unit);
    }

    /** {@return whether the number is 0} */
    @JsonIgnore // no component
    public boolean isZero() {
        return value == 0;
    }

    /**
     * Compares the numbers of two amounts of one unit.
     *
     * @param other  the amount to compare with, of the same unit
     * @return negative, zero or positive if this amount is less than, equal to or more than the other
     * @throws UnitMismatchException if the units differ
     */
    @Override
    public int compareTo(Amount other) {
        return Double.compare(value, comparable(other));
    }

    private double comparable(Amount other) {
        if (!unit.equals(other.unit)) {
            throw new UnitMismatchException(unit, other.unit);
        }
        return other.value;
    }

    /**
     * Returns the number and the unit as people write them, such as {@code 12,5 kg éq. CO₂/an} in French, unrounded and
     * without the unit {@code 1}; do not parse.
     *
     * @param language  the language
     * @return the text
     */
    public String toText(Language language) {
        String number = ShortestDecimal.of(value);
        String digits = language == Language.FRENCH ? number.replace('.', ',') : number;
        return unit.equals(Unit.ONE) ? digits : digits + " " + unit.toText(language);
    }

    /**
     * Returns the number and the unit, such as {@code 12.5 kg CO2 eq/year}. The number has the fewest digits that parse
     * back to the same double, on every JDK.
     */
    @Override
    public String toString() {
        return ShortestDecimal.of(value) + " " + unit;
    }
}
