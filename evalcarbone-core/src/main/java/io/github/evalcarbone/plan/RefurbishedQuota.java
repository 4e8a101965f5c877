package io.github.evalcarbone.plan;

import io.github.evalcarbone.invariant.Invariants;

/**
 * A share of what is bought from a year on is refurbished. Immutable and thread-safe.
 *
 * @param fromYear  the first year, 1 to 9999
 * @param share  the share of the items, from 0 to 1
 * @param priorYears  the years of use by others before, from 0 to 1000
 */
public record RefurbishedQuota(int fromYear, double share, double priorYears) {

    /**
     * Creates a quota.
     *
     * @param fromYear  the first year, 1 to 9999
     * @param share  the share of the items, from 0 to 1
     * @param priorYears  the years of use by others before, from 0 to 1000
     * @throws IllegalArgumentException if a figure is out of range
     */
    public RefurbishedQuota {
        Invariants.within(fromYear, 1, 9_999, "first year of a quota", "1 to 9999");
        Invariants.within(share, 0, 1, "share of refurbished items", "0 to 1");
        Invariants.within(priorYears, 0, 1_000, "prior years", "0 to 1000");
    }
}
