package io.github.evalcarbone.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Checks of constructor arguments that records of several packages share. */
public final class Invariants {

    private static final int TEXT = 10_000;

    private Invariants() {}

    public static void notNegative(double value, String what) {
        within(value, 0, Double.MAX_VALUE, what, "a finite number, 0 or more");
    }

    public static void positive(double value, String what) {
        within(value, Double.MIN_VALUE, Double.MAX_VALUE, what, "above 0");
    }

    public static void within(double value, double least, double most, String what, String range) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("The %s [%s] must be %s.".formatted(what, value, range));
        }
    }

    public static void notBlank(String text, String what) {
        Objects.requireNonNull(text, () -> "The %s must be given.".formatted(what));
        if (text.isBlank() || text.length() > TEXT || !isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "The %s [%s] must be a text of 1 to %s well-formed characters, not blank."
                            .formatted(what, text, TEXT));
        }
    }

    /** Most texts have no surrogates, which a plain loop detects fastest. */
    private static boolean isWellFormed(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            }
        }
        return true;
    }

    /** Returns the index of what is asked for among what was computed; what was not computed is not known, and not 0. */
    public static <T> int computed(List<T> computed, T asked, Function<T, String> name, String what) {
        int index = computed.indexOf(asked);
        if (index < 0) {
            List<String> names = computed.stream().map(name).toList();
            throw new IllegalArgumentException(
                    "The %s [%s] must be one of those computed, %s.".formatted(what, name.apply(asked), names));
        }
        return index;
    }

    /** Requires a day from which calendar arithmetic can move in both directions. */
    public static void usualDay(LocalDate day, String what) {
        within(day.getYear(), 1, 9_999, "year of the " + what, "from 1 to 9999");
    }
}
