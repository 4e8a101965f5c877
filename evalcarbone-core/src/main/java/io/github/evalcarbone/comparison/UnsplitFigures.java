package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines with an embodied impact in a phase that is not compared, as not all alternatives compute it: a figure that its source does not
 * split, or a refurbishment. Their other embodied phases would be compared with less than the whole. Stateless and thread-safe.
 */
public final class UnsplitFigures {

    private UnsplitFigures() {}

    /**
     * Returns a comparison without the embodied phases of these lines, so that like is compared with like.
     *
     * @param comparison  a comparison
     * @return the same if all alternatives compute the same phases
     */
    public static FootprintComparison keptOut(FootprintComparison comparison) {
        return embodied(comparison.otherPhases()).isEmpty()
                ? comparison
                : comparison.withoutByCategory(lines(comparison));
    }

    private static Set<LifecyclePhase> embodied(List<LifecyclePhase> phases) {
        Set<LifecyclePhase> embodied = EnumSet.noneOf(LifecyclePhase.class);
        embodied.addAll(phases);
        embodied.remove(LifecyclePhase.USE);
        return embodied;
    }

    private static Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> lines(FootprintComparison comparison) {
        Set<LifecyclePhase> others = embodied(comparison.otherPhases());
        Set<LifecyclePhase> compared = embodied(comparison.phases());
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> lines = new HashMap<>();
        for (Alternative alternative : comparison.alternatives()) {
            ((BaseFootprint) alternative.footprint())
                    .forEachValue(id -> true, (line, phase, category, weight, factor) -> {
                        boolean isNothing = weight * factor == 0;
                        if (others.contains(phase)
                                && !isNothing
                                && comparison.categories().contains(category)) {
                            lines.computeIfAbsent(category, any -> new HashMap<>())
                                    .put(line.id(), compared);
                        }
                    });
        }
        return lines;
    }
}
