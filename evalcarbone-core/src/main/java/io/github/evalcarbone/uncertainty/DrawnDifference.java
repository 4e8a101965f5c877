package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.impact.ImpactCategory;

/**
 * A footprint and its base by common draws: what both share by its seed and place in the datasets has one true value in both, so that it
 * does not blur their difference. Immutable and thread-safe.
 *
 * @param name  the name of the other footprint in the comparison
 * @param base  the draws of the base
 * @param other  the draws of the other, as many and of the same seed
 * @param difference  the draws of the other less the base
 */
public record DrawnDifference(String name, UncertaintyResult base, UncertaintyResult other, DrawnImpact difference) {

    /** {@return the category} */
    public ImpactCategory category() {
        return difference.category();
    }

    /** {@return the share of draws in which the other has less; draws without a difference count half} */
    public double probabilityOfLess() {
        return difference.shareBelowZero();
    }
}
