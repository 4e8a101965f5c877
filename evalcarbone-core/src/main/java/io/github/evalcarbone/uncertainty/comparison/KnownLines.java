package io.github.evalcarbone.uncertainty.comparison;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The draws of a footprint, and what they would be if all that is published and stated of some lines were certain: the most that mending
 * these lines can do. Values that are missing have no part in either. Immutable and thread-safe.
 *
 * @param now  the draws as they are
 * @param known  the draws if the lines were known
 * @param lines  the number of lines
 * @param seed  the seed of both
 */
public record KnownLines(DrawnImpact now, DrawnImpact known, int lines, long seed) {

    /**
     * Draws a footprint twice.
     *
     * @param study  the study
     * @param lines  the ids of the lines
     * @param category  a category that is computed
     * @param draws  the number of draws, 2 or more
     * @param seed  the seed
     * @return the draws
     * @throws IllegalArgumentException if the category is not computed or the number is out of range
     */
    public static KnownLines of(
            UncertaintyStudy study, Set<String> lines, ImpactCategory category, int draws, long seed) {
        Map<String, Set<LifecyclePhase>> all = lines.stream()
                .collect(Collectors.toMap(Function.identity(), line -> EnumSet.allOf(LifecyclePhase.class)));
        DrawnImpact now = study.run(draws, seed).impact(category);
        DrawnImpact rest = study.without(all).run(draws, seed).impact(category);
        return new KnownLines(now, rest.movedTo(now.point().value()), lines.size(), seed);
    }
}
