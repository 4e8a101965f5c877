package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Collection;

/** The refusal of a category that was not computed: its total is not known, and not 0. */
final class Computed {

    private Computed() {}

    /** Rejects a category that is not among those computed. */
    static void require(Collection<ImpactCategory> computed, ImpactCategory category) {
        if (!computed.contains(category)) {
            throw new IllegalArgumentException("The category [" + category.id() + "] must be one of those computed, "
                    + computed.stream().map(ImpactCategory::id).toList() + ".");
        }
    }
}
