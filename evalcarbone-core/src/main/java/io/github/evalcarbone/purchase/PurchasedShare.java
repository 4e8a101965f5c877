package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Optional;

/**
 * The part of a footprint that is due to what was bought: all phases but use, the part that choices of purchase decide and electricity
 * does not. {@link io.github.evalcarbone.reuse.ReuseIndicators} has the shares of reuse by value and by items. Immutable and
 * thread-safe.
 *
 * @param category  the category
 * @param embodied  all phases but use
 * @param total  all phases
 */
public record PurchasedShare(ImpactCategory category, Total embodied, Total total) {

    /**
     * Returns the share of purchases in some totals.
     *
     * @param totals  the totals of an inventory
     * @param category  a category of them
     * @return the share
     * @throws IllegalArgumentException if the category was not computed
     */
    public static PurchasedShare of(FootprintTotals totals, ImpactCategory category) {
        return new PurchasedShare(category, totals.embodied(category), totals.total(category));
    }

    /**
     * Returns the share.
     *
     * @return the share, from 0 to 1; empty if something is missing from either, as there is no share of an unknown whole
     */
    public Optional<Double> share() {
        return embodied.complete().flatMap(total::share);
    }
}
