package io.github.evalcarbone.purchase.offer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a declaration. Immutable and thread-safe.
 *
 * @param issued  the day of the declaration; empty if not stated
 * @param validUntil  the last day on which it is valid; empty if not stated
 */
public record DeclarationDays(Optional<LocalDate> issued, Optional<LocalDate> validUntil) {

    /** Nothing stated. */
    public static final DeclarationDays NONE = new DeclarationDays(Optional.empty(), Optional.empty());

    /** The age in years from which a declaration is to be asked about. */
    private static final int OLD = 5;

    /**
     * Creates days.
     *
     * @param issued  the day of the declaration
     * @param validUntil  the last day on which it is valid
     * @throws IllegalArgumentException if it ends before it begins
     */
    public DeclarationDays {
        if (issued.flatMap(start -> validUntil.filter(end -> end.isBefore(start)))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "The declaration of %s must not be valid until %s, before it.".formatted(issued, validUntil));
        }
    }

    /**
     * Returns whether the declaration is no longer valid.
     *
     * @param day  a day
     * @return whether it is after the last day
     */
    public boolean isExpired(LocalDate day) {
        return validUntil.filter(day::isAfter).isPresent();
    }

    /**
     * Returns whether the declaration is older than five years.
     *
     * @param day  a day
     * @return whether it was issued more than five years before
     */
    public boolean isOld(LocalDate day) {
        return issued.filter(start -> start.plusYears(OLD).isBefore(day)).isPresent();
    }

    /**
     * Returns whether the declaration is of a later day.
     *
     * @param day  a day
     * @return whether it was issued after it
     */
    public boolean isLater(LocalDate day) {
        return issued.filter(day::isBefore).isPresent();
    }
}
