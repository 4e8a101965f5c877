package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;

/**
 * The subject of a digest. Immutable and thread-safe.
 *
 * @param categories  the categories whose values are added up
 * @param phases  the phases of the footprint
 * @param largest  the number of largest lines to find, by the first of the categories
 */
public record DigestScope(List<ImpactCategory> categories, List<LifecyclePhase> phases, int largest) {

    /** Creates a scope. */
    public DigestScope {
        categories = List.copyOf(categories);
        phases = List.copyOf(phases);
    }

    /** Returns the number of values that a line may have. */
    public int cells() {
        return categories.size() * phases.size();
    }

    /** Returns the place of a value among those of a line. */
    int cell(ImpactCategory category, LifecyclePhase phase) {
        return categories.indexOf(category) * phases.size() + phases.indexOf(phase);
    }

    /** Returns whether values of a category are added up. */
    boolean has(ImpactCategory category) {
        return categories.contains(category);
    }
}
