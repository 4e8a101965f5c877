package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The lifetime of equipment: declared years, actual dates, or the reference lifetime of its type.
 * <p>
 * The rule set determines the years, from the evaluation date and the reference lifetime of the type. All kinds are
 * immutable and thread-safe.
 */
public sealed interface Lifetime {

    /** Nothing declared: the rule set uses the reference lifetime of the type, and reports it. */
    Lifetime OF_TYPE = new TypeDefault();

    /**
     * Returns a declared lifetime.
     *
     * @param years  the years, above 0 and at most 1000; fractions allowed
     * @return the lifetime
     * @throws IllegalArgumentException if the years are out of range
     */
    static Lifetime years(double years) {
        return new Declared(years);
    }

    /**
     * Returns the lifetime of equipment still in service.
     *
     * @param purchase  the day of purchase
     * @return the lifetime
     */
    static Lifetime since(LocalDate purchase) {
        return new Dated(purchase, Optional.empty());
    }

    /**
     * Returns the lifetime of equipment that was withdrawn.
     *
     * @param purchase  the day of purchase
     * @param withdrawal  the day of withdrawal; one before the purchase is a gap in the result
     * @return the lifetime
     */
    static Lifetime between(LocalDate purchase, LocalDate withdrawal) {
        return new Dated(purchase, Optional.of(withdrawal));
    }

    /**
     * Years stated by the owner.
     *
     * @param years  the years, above 0 and at most 1000
     */
    record Declared(double years) implements Lifetime {

        /**
         * Creates a declared lifetime.
         *
         * @param years  the years, above 0 and at most 1000
         * @throws IllegalArgumentException if the years are out of range
         */
        public Declared {
            Invariants.within(years, Double.MIN_VALUE, 1_000, "years of lifetime", "above 0 and at most 1000");
        }
    }

    /**
     * Actual dates. Dates in the wrong order are accepted: rule sets report them as a gap, since the use phase does not
     * depend on them.
     *
     * @param purchase  the day of purchase
     * @param withdrawal  the day of withdrawal; empty while in service
     */
    record Dated(LocalDate purchase, Optional<LocalDate> withdrawal) implements Lifetime {

        /**
         * Creates a lifetime of actual dates.
         *
         * @param purchase  the day of purchase, in the years 1 to 9999
         * @param withdrawal  the day of withdrawal, in the years 1 to 9999; empty while in service
         * @throws IllegalArgumentException if a year is out of range
         */
        public Dated {
            Invariants.usualDay(purchase, "purchase");
            withdrawal.ifPresent(day -> Invariants.usualDay(day, "withdrawal"));
        }
    }

    /** Nothing declared. */
    record TypeDefault() implements Lifetime {}
}
