package io.github.evalcarbone.expression;

import io.github.evalcarbone.units.Unit;

/** The kind of a value: a number with its unit, a day or a flag. All kinds are immutable and thread-safe. */
public sealed interface ValueKind {

    /** A day. */
    ValueKind DATE = new DateKind();

    /** A flag. */
    ValueKind FLAG = new FlagKind();

    /**
     * Parses a kind in the form of rule files: a unit, {@code date} or {@code flag}.
     *
     * @param text  the text
     * @return the kind
     * @throws IllegalArgumentException if it is none of them
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

    /** A flag. */
    record FlagKind() implements ValueKind {

        /** Returns {@code flag}. */
        @Override
        public String toString() {
            return "flag";
        }
    }
}
