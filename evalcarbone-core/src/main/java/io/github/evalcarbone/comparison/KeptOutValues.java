package io.github.evalcarbone.comparison;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that are kept out of a comparison, as targets by line.
 *
 * @param unknown  those unknown on any side
 * @param excluded  those named as not comparable, whether or not there is such a value
 */
record KeptOutValues(Map<String, BitSet> unknown, Map<String, BitSet> excluded) {

    private static final BitSet NONE = new BitSet();

    /** Returns the values that are unknown in any of the footprints; one without gaps is not walked. */
    static KeptOutValues of(List<BaseFootprint> footprints, CommonTargets targets) {
        Map<String, BitSet> unknown = new HashMap<>();
        footprints.stream()
                .map(footprint ->
                        footprint.changeOf(footprints).map(Change::added).orElse(footprint))
                .filter(KeptOutValues::hasGaps)
                .forEach(footprint -> footprint.forEachGap((line, phase, category) -> {
                    int target = targets.find(phase, category);
                    if (target != CommonTargets.NONE) {
                        unknown.computeIfAbsent(line, id -> new BitSet()).set(target);
                    }
                }));
        return new KeptOutValues(unknown, Map.of());
    }

    private static boolean hasGaps(BaseFootprint footprint) {
        Tally tally = footprint.tally();
        return tally.gaps.values().stream().anyMatch(lines -> lines > 0);
    }

    /** Returns these values and those of some phases of some lines, by category. */
    KeptOutValues with(Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> more, CommonTargets targets) {
        Map<String, BitSet> both = new HashMap<>();
        excluded.forEach((line, out) -> both.put(line, (BitSet) out.clone()));
        more.forEach((category, lines) -> lines.forEach(
                (line, phases) -> both.computeIfAbsent(line, id -> new BitSet()).or(targets.in(category, phases))));
        return new KeptOutValues(unknown, both);
    }

    private static BitSet of(Map<String, BitSet> values, String line) {
        return values.getOrDefault(line, NONE);
    }

    boolean isEmpty() {
        return unknown.isEmpty() && excluded.isEmpty();
    }

    /** Returns whether a line has a value that is kept out. */
    boolean has(String line) {
        return unknown.containsKey(line) || excluded.containsKey(line);
    }

    boolean isOut(String line, int target) {
        return isUnknown(line, target) || of(excluded, line).get(target);
    }

    boolean isUnknown(String line, int target) {
        return of(unknown, line).get(target);
    }

    /** Counts lines by what is kept out of them; {@code known} are the excluded values that there are. */
    Map<CommonSums.Pattern, Long> patterns(Map<String, BitSet> known) {
        Map<CommonSums.Pattern, Long> patterns = new HashMap<>();
        Set<String> lines = known.isEmpty() ? unknown.keySet() : new HashSet<>(unknown.keySet());
        if (!known.isEmpty()) {
            lines.addAll(known.keySet());
        }
        lines.forEach(
                line -> patterns.merge(new CommonSums.Pattern(of(unknown, line), of(known, line)), 1L, Long::sum));
        return patterns;
    }
}
