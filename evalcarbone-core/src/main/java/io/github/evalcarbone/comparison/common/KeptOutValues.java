package io.github.evalcarbone.comparison.common;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values that are kept out of a comparison, as targets by line. Immutable and thread-safe, if its bits are not changed.
 *
 * @param unknown  those unknown on any side
 * @param excluded  those that are not comparable, whether or not there is such a value
 */
public record KeptOutValues(Map<String, BitSet> unknown, Map<String, BitSet> excluded) {

    private static final BitSet NONE = new BitSet();

    /** The unknown and the excluded values of a line, as targets; of the latter those that are known on some side. */
    public record Pattern(BitSet unknown, BitSet excluded) {}

    /** Returns the values that are unknown in any of the footprints; one without gaps is not walked. */
    static KeptOutValues unknown(List<BaseFootprint> footprints, CommonTargets targets) {
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
        Map<String, BitSet> bits = new HashMap<>();
        more.forEach((category, lines) -> lines.forEach(
                (line, phases) -> bits.computeIfAbsent(line, id -> new BitSet()).or(targets.in(category, phases))));
        return with(bits);
    }

    /** Returns these values and others that are not comparable. */
    KeptOutValues with(Map<String, BitSet> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, BitSet> both = new HashMap<>();
        excluded.forEach((line, out) -> both.put(line, (BitSet) out.clone()));
        more.forEach(
                (line, out) -> both.computeIfAbsent(line, id -> new BitSet()).or(out));
        return new KeptOutValues(unknown, both);
    }

    private static BitSet of(Map<String, BitSet> values, String line) {
        return values.getOrDefault(line, NONE);
    }

    public boolean isEmpty() {
        return unknown.isEmpty() && excluded.isEmpty();
    }

    /** Returns whether a line has a value that is kept out. */
    public boolean has(String line) {
        return unknown.containsKey(line) || excluded.containsKey(line);
    }

    public boolean isOut(String line, int target) {
        return isUnknown(line, target) || of(excluded, line).get(target);
    }

    public boolean isUnknown(String line, int target) {
        return of(unknown, line).get(target);
    }

    boolean isAnyOut(String line, BitSet targets) {
        return of(unknown, line).intersects(targets) || of(excluded, line).intersects(targets);
    }

    /** Returns all values of a line that are kept out. */
    public BitSet of(String line) {
        BitSet both = (BitSet) of(unknown, line).clone();
        both.or(of(excluded, line));
        return both;
    }

    /** Returns the phases of a category that are kept out, by line. */
    public Map<String, Set<LifecyclePhase>> phases(ImpactCategory category, CommonTargets targets) {
        Map<String, Set<LifecyclePhase>> phases = new HashMap<>();
        Stream.concat(unknown.keySet().stream(), excluded.keySet().stream()).forEach(line -> {
            BitSet out = of(line);
            out.and(targets.in(category, EnumSet.allOf(LifecyclePhase.class)));
            if (!out.isEmpty()) {
                phases.put(line, out.stream().mapToObj(targets::phase).collect(Collectors.toSet()));
            }
        });
        return phases;
    }

    /** Counts lines by what is kept out of them; {@code known} are the excluded values that there are. */
    public Map<Pattern, Long> patterns(Map<String, BitSet> known) {
        Map<Pattern, Long> patterns = new HashMap<>();
        Set<String> lines = known.isEmpty() ? unknown.keySet() : new HashSet<>(unknown.keySet());
        if (!known.isEmpty()) {
            lines.addAll(known.keySet());
        }
        lines.forEach(line -> patterns.merge(new Pattern(of(unknown, line), of(known, line)), 1L, Long::sum));
        return patterns;
    }
}
