package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import java.util.List;

/**
 * The uncertainty of an impact by propagation: each input by its slope at the published and stated values. Exact where the impact is
 * linear in them, and a check of draws elsewhere. Immutable and thread-safe.
 *
 * @param category  the category
 * @param point  the impact by the published figures and stated facts, of what is known
 * @param mean  the mean, which differs from it if a figure is not the mean of its distribution
 * @param standardDeviation  the standard deviation
 * @param contributions  what each input adds to the variance, the largest first
 */
public record FirstOrder(
        ImpactCategory category,
        Amount point,
        Amount mean,
        Amount standardDeviation,
        List<Contribution> contributions) {

    /**
     * The part of an input.
     *
     * @param input  the input
     * @param standardDeviation  the standard deviation that it alone would give
     * @param share  its share of the variance; the shares of all add up to 1
     */
    public record Contribution(UncertainInput input, Amount standardDeviation, double share) {}

    /**
     * Creates a propagation.
     *
     * @param category  the category
     * @param point  the impact
     * @param mean  the mean
     * @param standardDeviation  the standard deviation
     * @param contributions  what each input adds
     */
    public FirstOrder {
        contributions = List.copyOf(contributions);
    }
}
