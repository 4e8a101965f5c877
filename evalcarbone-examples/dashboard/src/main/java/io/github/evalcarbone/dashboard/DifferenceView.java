package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.comparison.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A difference as the screen shows it, over what is known and comparable on both sides.
 *
 * @param base  the base
 * @param other  the other side
 * @param difference  other minus base; null if nothing can be said
 * @param relative  the same as a share of the base; null if the base is 0 or nothing can be said
 * @param isComplete  whether nothing was kept out
 */
record DifferenceView(
        double base,
        double other,
        @Nullable Double difference,
        @Nullable Double relative,
        boolean isComplete) {

    /** Tests whether both sides are the same, or nothing is known of them. */
    boolean isNothing() {
        return base == other;
    }

    static DifferenceView of(Difference found) {
        return new DifferenceView(
                found.base().value(),
                found.other().value(),
                found.isUnknown() ? null : found.absolute().value(),
                found.isUnknown() ? null : found.relative().orElse(null),
                found.isComplete());
    }
}
