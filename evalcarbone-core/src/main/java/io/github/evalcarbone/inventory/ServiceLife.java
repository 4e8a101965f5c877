package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of purchase and withdrawal of equipment, and the years it is planned to be kept, in any combination; each may
 * be unknown.
 * <p>
 * The rule set determines from these, the evaluation date and the reference lifetime of the type whether the equipment
 * is in service and over how many years its embodied impact is spread. Dates in the wrong order are accepted: rule sets
 * report them as a gap. Immutable and thread-safe.
 *
 * @param purchased  the day of purchase, in the years 1 to 9999; empty if unknown
 * @param withdrawn  the day of withdrawal, in the years 1 to 9999, the first day on which it is not in service any more;
 *     empty while in service or if unknown
 * @param plannedYears  the years it is to be kept, above 0 and at most 1000, fractions allowed; empty if not stated
 */
public record ServiceLife(Optional<LocalDate> purchased, Optional<LocalDate> withdrawn, Optional<Double> plannedYears) {

    /** Nothing stated: rule sets take the reference lifetime of the type, and report it. */
    public static final ServiceLife UNKNOWN = new ServiceLife(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates what is known of a service life.
     *
     * @param purchased  the day of purchase, in the years 1 to 9999; empty if unknown
     * @param withdrawn  the day of withdrawal, in the years 1 to 9999; empty while in service or if unknown
     * @param plannedYears  the years it is to be kept, above 0 and at most 1000; empty if not stated
     * @throws IllegalArgumentException if a year or the number of years is out of range
     */
    public ServiceLife {
        purchased.ifPresent(day -> Invariants.usualDay(day, "purchase"));
        withdrawn.ifPresent(day -> Invariants.usualDay(day, "withdrawal"));
        plannedYears.ifPresent(years ->
                Invariants.within(years, Double.MIN_VALUE, 1_000, "years of service life", "above 0 and at most 1000"));
    }

    /**
     * Returns a service life of a planned length, of which no day is known.
     *
     * @param years  the years, above 0 and at most 1000; fractions allowed
     * @return the service life
     * @throws IllegalArgumentException if the years are out of range
     */
    public static ServiceLife years(double years) {
        return UNKNOWN.withPlannedYears(years);
    }

    /**
     * Returns the service life of equipment still in service.
     *
     * @param purchase  the day of purchase
     * @return the service life
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ServiceLife since(LocalDate purchase) {
        return UNKNOWN.withPurchased(purchase);
    }

    /**
     * Returns the service life of equipment that was withdrawn, or is to be.
     *
     * @param purchase  the day of purchase
     * @param withdrawal  the day of withdrawal; one before the purchase is a gap in the result
     * @return the service life
     * @throws IllegalArgumentException if a year is out of range
     */
    public static ServiceLife between(LocalDate purchase, LocalDate withdrawal) {
        return since(purchase).withWithdrawn(withdrawal);
    }

    /**
     * Returns this service life with another day of purchase.
     *
     * @param day  the day of purchase
     * @return the changed service life
     * @throws IllegalArgumentException if the year is out of range
     */
    public ServiceLife withPurchased(LocalDate day) {
        return new ServiceLife(Optional.of(day), withdrawn, plannedYears);
    }

    /**
     * Returns this service life with another day of withdrawal.
     *
     * @param day  the day of withdrawal
     * @return the changed service life
     * @throws IllegalArgumentException if the year is out of range
     */
    public ServiceLife withWithdrawn(LocalDate day) {
        return new ServiceLife(purchased, Optional.of(day), plannedYears);
    }

    /**
     * Returns this service life with another planned length.
     *
     * @param years  the years, above 0 and at most 1000
     * @return the changed service life
     * @throws IllegalArgumentException if the years are out of range
     */
    public ServiceLife withPlannedYears(double years) {
        return new ServiceLife(purchased, withdrawn, Optional.of(years));
    }
}
