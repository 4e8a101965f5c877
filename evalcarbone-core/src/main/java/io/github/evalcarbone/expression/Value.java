package io.github.evalcarbone.expression;

import io.github.evalcarbone.document.Numbers;
import java.time.LocalDate;

/** A value that rules compute with. All kinds are immutable and thread-safe. */
public sealed interface Value {

    /**
     * A number; its unit is declared by the input or rule it belongs to.
     *
     * @param value  the number; negative zero becomes zero, as in an amount, so that both are equal
     */
    record NumberValue(double value) implements Value {

        /**
         * Creates a number.
         *
         * @param value  the number
         */
        public NumberValue {
            value += 0.0;
        }

        /** Returns the number; do not parse. */
        @Override
        public String toString() {
            return Numbers.shortest(value);
        }
    }

    /**
     * A day.
     *
     * @param value  the day
     */
    record DateValue(LocalDate value) implements Value {

        /** Returns the day as {@code 2026-01-31}. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param value  which of the two
     */
    record FlagValue(boolean value) implements Value {

        /** Returns {@code true} or {@code false}. */
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * Returns a number.
     *
     * @param value  the number
     * @return the value
     */
    static Value of(double value) {
        return new NumberValue(value);
    }

    /**
     * Returns a day.
     *
     * @param value  the day
     * @return the value
     */
    static Value of(LocalDate value) {
        return new DateValue(value);
    }

    /**
     * Returns yes or no.
     *
     * @param value  which of the two
     * @return the value
     */
    static Value of(boolean value) {
        return new FlagValue(value);
    }
}
