package io.github.evalcarbone.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a value holds, both ends included; an end that is not stated is open. Immutable and thread-safe.
 *
 * @param from  the first day; empty if it has always held
 * @param until  the last day; empty if no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Every day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Returns whether the value holds on a day.
     *
     * @param day  the day
     * @return whether it is neither before the first nor after the last day
     */
    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    boolean endsBeforeItStarts() {
        return from.isPresent() && until.filter(from.get()::isAfter).isPresent();
    }

    /** Returns the interval in ISO 8601 notation, such as {@code 2025-01-01/2025-12-31} or {@code 2025-01-01/..}. */
    @Override
    public String toString() {
        return text(from) + "/" + text(until);
    }

    private static String text(Optional<LocalDate> end) {
        return end.map(LocalDate::toString).orElse("..");
    }
}
