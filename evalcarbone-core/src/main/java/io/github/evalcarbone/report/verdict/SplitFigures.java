package io.github.evalcarbone.report.verdict;

import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.EnumSet;
import java.util.Set;

/**
 * Figures that are split by phase on one side of a comparison and not on another: then an amount moves between phases without any
 * difference in what it counts. Stateless and thread-safe.
 */
public final class SplitFigures {

    private static final Set<LifecyclePhase> REPLACING =
            EnumSet.of(LifecyclePhase.REFURBISHMENT, LifecyclePhase.EMBODIED);

    private SplitFigures() {}

    /** Returns whether the phases of a difference say something only together. */
    public static boolean differ(FootprintComparison comparison, String other, ImpactCategory category) {
        boolean mayMove = comparison.phases().stream()
                .filter(REPLACING::contains)
                .anyMatch(phase -> comparison.difference(other, category, phase).direction() != 0);
        return mayMove && !comparison.isSplitAlike(other, category);
    }

    /** Returns whether a phase is one of all but use. */
    static boolean isEmbodied(LifecyclePhase phase) {
        return phase != LifecyclePhase.USE && phase != LifecyclePhase.WHOLE;
    }
}
