package io.github.evalcarbone.inventory;

/** The invariants that the records of this package share. */
final class Checks {

    private Checks() {}

    static void positive(double value, String what) {
        within(value, Double.MIN_VALUE, Double.MAX_VALUE, what, "a finite number above 0");
    }

    static void notNegative(double value, String what) {
        within(value, 0, Double.MAX_VALUE, what, "a finite number, 0 or more");
    }

    static void within(double value, double least, double most, String what, String range) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("The %s [%s] must be %s.".formatted(what, value, range));
        }
    }

    static void notBlank(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The %s [%s] must not be blank.".formatted(what, text));
        }
    }
}
