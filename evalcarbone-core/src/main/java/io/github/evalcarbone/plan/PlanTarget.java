package io.github.evalcarbone.plan;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.units.Amount;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A target: an amount in a base year, and a reduction of it by a later year. Limits are those of what is known of
 * the base year: if values are missing there, the whole may be more, and a year that is missed is so as far as is known. Immutable
 * and thread-safe.
 *
 * @param base  the total of the base year, of which something above 0 is known
 * @param baseYear  the base year
 * @param reduction  the reduction by the target year, or of each year, such as 0.19, from 0 to 1
 * @param year  the target year, after the base year
 * @param path  the way to it, which says what the reduction is of
 */
public record PlanTarget(Total base, int baseYear, double reduction, int year, TargetPath path) {

    /** The result for a year against its limit. */
    public enum Verdict {
        /** The total is complete and at most the limit. */
        MET,
        /** The known part is above the limit already. */
        MISSED,
        /** The known part is at most the limit, and something is missing from it. */
        UNKNOWN
    }

    /**
     * A year against its limit.
     *
     * @param total  the total of the year
     * @param limit  what it may be at most
     * @param missing  by how much what is known exceeds the limit; 0 if it does not
     * @param verdict  whether the target is met
     */
    public record YearCheck(Total total, Amount limit, Amount missing, Verdict verdict) {}

    /**
     * Creates a target.
     *
     * @param base  the total of the base year, of which something above 0 is known
     * @param baseYear  the base year
     * @param reduction  the reduction by the target year, or of each year, from 0 to 1
     * @param year  the target year, after the base year
     * @param path  the way to it
     * @throws IllegalArgumentException if a figure is out of range
     */
    public PlanTarget {
        Invariants.positive(base.known().value(), "amount of the base year");
        Invariants.within(reduction, 0, 1, "reduction", "0 to 1");
        Invariants.within(year, baseYear + 1.0, 9_999, "target year", "after the base year");
    }

    /**
     * Returns what a year may be at most: on the way to the target, and the target from its year on.
     *
     * @param any  a year, from the base year
     * @return the limit
     * @throws IllegalArgumentException if it is before the base year
     */
    public Amount limit(int any) {
        Invariants.within(any, baseYear, 9_999, "year", "the base year or later");
        double left = path.left(reduction, any - baseYear, year - baseYear);
        return new Amount(base.known().value() * left, base.known().unit());
    }

    /**
     * Compares years with their limits.
     *
     * @param totals  the totals by year, in the unit of the base amount; years before the base year are left out
     * @return the checks by year
     */
    public NavigableMap<Integer, YearCheck> check(NavigableMap<Integer, Total> totals) {
        NavigableMap<Integer, YearCheck> checks = new TreeMap<>();
        totals.tailMap(baseYear, true).forEach((any, total) -> checks.put(any, check(total, limit(any))));
        return checks;
    }

    private static YearCheck check(Total total, Amount limit) {
        double above = total.known().minus(limit).value();
        Verdict verdict = above > 0 ? Verdict.MISSED : total.isComplete() ? Verdict.MET : Verdict.UNKNOWN;
        return new YearCheck(total, limit, new Amount(Math.max(0, above), limit.unit()), verdict);
    }

    /**
     * Returns the first year from which the target is met to the end.
     *
     * @param checks  the checks by year
     * @return the year; empty if the last year does not meet it
     */
    public static Optional<Integer> metFrom(NavigableMap<Integer, YearCheck> checks) {
        Optional<Integer> from = Optional.empty();
        for (var entry : checks.descendingMap().entrySet()) {
            if (entry.getValue().verdict() != Verdict.MET) {
                return from;
            }
            from = Optional.of(entry.getKey());
        }
        return from;
    }
}
