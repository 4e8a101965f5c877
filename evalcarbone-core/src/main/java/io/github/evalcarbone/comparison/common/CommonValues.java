package io.github.evalcarbone.comparison.common;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of footprints that are compared: those of common phases and categories that are known and comparable on all sides.
 * Immutable and thread-safe.
 *
 * @param footprints  the footprints
 * @param targets  the phases and categories that are compared
 * @param out  what is kept out of them
 */
public record CommonValues(List<BaseFootprint> footprints, CommonTargets targets, KeptOutValues out) {

    public CommonValues {
        footprints = List.copyOf(footprints);
    }

    public static CommonValues of(List<BaseFootprint> footprints) {
        CommonTargets targets = CommonTargets.of(footprints);
        return of(footprints, targets, KeptOutValues.unknown(footprints, targets));
    }

    private static CommonValues of(List<BaseFootprint> footprints, CommonTargets targets, KeptOutValues out) {
        return new CommonValues(footprints, targets, out.with(UnlikeLines.keptOut(footprints, targets, out)));
    }

    /** Returns these values without those of some phases of some lines, by category. */
    public CommonValues without(Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> values) {
        return of(footprints, targets, out.with(values, targets));
    }

    /** Returns whether the figures of a category are split into the same phases in the first footprint and another, line by line. */
    public boolean areSplitAlike(int other, ImpactCategory category) {
        return UnlikeLines.areNone(List.of(footprints.get(0), footprints.get(other)), targets, category);
    }
}
