package io.github.evalcarbone.expression;

import io.github.evalcarbone.units.Unit;

/** What kind of value an input or an expression gives. All kinds are immutable and thread-safe. */
public sealed interface ValueKind {

    /** A day. */
    ValueKind DATE = new DateKind();

    /** Yes or no. */
    ValueKind FLAG = new FlagKind();

    /**
     * Reads a kind as rule files write it: a unit, {@code date} or {@code flag}.
     *
     * @param text  the text
     * @return the kind
     * @throws IllegalArgumentException if it is neither
     */
    static ValueKind parse(String text) {
        return switch (text) {
            case "date" -> DATE;
            case "flag" -> FLAG;
            default -> new NumberKind(Unit.parse(text));
        };
    }

    /**
     * A number with a unit.
     *
     * @param unit  the unit
     */
    record NumberKind(Unit unit) implements ValueKind {

        /** Returns the unit. */
        @Override
        public String toString() {
            return unit.toString();
        }
    }

    /** A day. */
    record DateKind() implements ValueKind {

        /** Returns {@code date}. */
        @Override
        public String toString() {
            return "date";
        }
    }

    /** Yes or no. */
    record FlagKind() implements ValueKind {

        /** Returns {@code flag}. */
        @Override
        public String toString() {
            return "flag";
        }
    }
}
