package io.github.evalcarbone.expression;

import io.github.evalcarbone.document.Numbers;
import java.time.LocalDate;

/** A value that rules compute with. All kinds are immutable and thread-safe. */
public sealed interface Value {

    /**
     * A number; its unit is declared by the input or rule it belongs to.
     *
     * @param value  the number
     */
    record NumberValue(double value) implements Value {

        /** Returns the number, negative zero as zero; do not parse. */
        @Override
        public String toString() {
            return Numbers.shortest(value + 0.0);
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
     * A flag.
     *
     * @param value  whether it is true
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
     * Returns a flag.
     *
     * @param value  whether it is true
     * @return the value
     */
    static Value of(boolean value) {
        return new FlagValue(value);
    }
}
