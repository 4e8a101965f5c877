package io.github.evalcarbone.comparison;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.common.CommonTargets;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.LineApplications;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The shares that are known but not comparable, as a line that they are shares of is not.
 *
 * @param lines  the values of lines that are not comparable, as targets
 * @param applications  the same of the applications on these lines
 * @param targets  the targets
 */
record ExcludedShares(Map<String, BitSet> lines, Map<String, BitSet> applications, CommonTargets targets) {

    private static final BitSet NONE = new BitSet();

    static ExcludedShares of(FootprintComparison comparison) {
        Map<String, BitSet> lines = comparison.excluded();
        Map<String, BitSet> applications = new HashMap<>();
        if (!lines.isEmpty()) {
            comparison.alternatives().stream()
                    .map(Alternative::footprint)
                    .filter(SystemFootprint.class::isInstance)
                    .map(footprint -> onLines((SystemFootprint) footprint))
                    .forEach(onLines -> lines.forEach((line, out) -> onLines.getOrDefault(line, Set.of())
                            .forEach(application -> applications
                                    .computeIfAbsent(application, id -> new BitSet())
                                    .or(out))));
        }
        return new ExcludedShares(lines, applications, comparison.targets());
    }

    private static Map<String, Set<String>> onLines(SystemFootprint footprint) {
        return LineApplications.of(FootprintCalculator.systemOf(footprint));
    }

    boolean has(AllocationLine<Application> share, LifecyclePhase phase, ImpactCategory category) {
        Map<String, BitSet> excluded = share.object().isPresent() ? applications : lines;
        int target = targets.find(phase, category);
        return target != CommonTargets.NONE
                && excluded.getOrDefault(share.id(), NONE).get(target);
    }
}
