package io.github.evalcarbone.plan;

import io.github.evalcarbone.coverage.Total;

/**
 * A year of a plan in three views, which are never added to each other, and its items. Immutable and thread-safe.
 *
 * @param fleet  the fleet in service on 31 December, per year
 * @param account  the account of the year: what is written off, and use
 * @param purchases  the purchases of the year, whole, the end of life of what leaves, and use
 * @param inService  the number of items in service on 31 December
 * @param bought  the number of items bought in the year
 * @param refurbished  of these, the refurbished or reused ones
 */
public record PlanYear(
        Total fleet, Total account, Total purchases, double inService, double bought, double refurbished) {

    /** {@return whether all three totals are complete} */
    public boolean isComplete() {
        return fleet.isComplete() && account.isComplete() && purchases.isComplete();
    }
}
