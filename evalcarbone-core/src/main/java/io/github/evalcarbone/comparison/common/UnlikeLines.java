package io.github.evalcarbone.comparison.common;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lines whose figure is split into phases in another way on another side: not split, or with a refurbishment that takes over a part of
 * the making. Their phases say nothing one by one and are compared together, or not at all. Not thread-safe.
 */
final class UnlikeLines {

    private final CommonTargets targets;
    private final Map<Place, Splits> splits = new HashMap<>();

    /** A category of a line. */
    private record Place(String line, ImpactCategory category) {}

    /** The phases that replace others on some side, and on every side that has the line. */
    private record Splits(Set<LifecyclePhase> some, Set<LifecyclePhase> every) {

        static Splits of(Set<LifecyclePhase> phases) {
            return new Splits(phases, phases);
        }

        Splits with(Splits other) {
            Set<LifecyclePhase> any = EnumSet.copyOf(some);
            any.addAll(other.some);
            Set<LifecyclePhase> all = EnumSet.copyOf(every);
            all.retainAll(other.every);
            return new Splits(any, all);
        }

        /** The phases that are not the same on all sides, or that are not compared. */
        Set<LifecyclePhase> unlike(List<LifecyclePhase> compared) {
            Set<LifecyclePhase> unlike = EnumSet.copyOf(some);
            unlike.removeIf(phase -> every.contains(phase) && compared.contains(phase));
            return unlike;
        }
    }

    private UnlikeLines(CommonTargets targets) {
        this.targets = targets;
    }

    /**
     * Returns the values to keep out as well: those that are compared together with one that is kept out, or with one of a phase that
     * is not compared.
     */
    static Map<String, BitSet> keptOut(List<BaseFootprint> footprints, CommonTargets targets, KeptOutValues out) {
        boolean looksAtAll = footprints.stream()
                .flatMap(footprint -> footprint.phases().stream())
                .anyMatch(phase -> SplitPhases.REPLACING.contains(phase)
                        && !targets.phases().contains(phase));
        if (out.isEmpty() && !looksAtAll) {
            return Map.of();
        }
        UnlikeLines lines = new UnlikeLines(targets);
        footprints.forEach(footprint -> lines.add(
                footprint.changeOf(footprints).map(Change::added).orElse(footprint),
                looksAtAll ? line -> true : out::has));
        return lines.keptOut(out);
    }

    /** Returns whether no line has a phase in a category that replaces others on one side only. */
    static boolean areNone(List<BaseFootprint> footprints, CommonTargets targets, ImpactCategory category) {
        UnlikeLines lines = new UnlikeLines(targets);
        footprints.forEach(footprint ->
                lines.add(footprint.changeOf(footprints).map(Change::added).orElse(footprint), line -> true));
        return lines.splits.entrySet().stream()
                .filter(line -> line.getKey().category().equals(category))
                .allMatch(line -> line.getValue().unlike(targets.phases()).isEmpty());
    }

    private void add(BaseFootprint footprint, Predicate<String> chosen) {
        Map<Place, Set<LifecyclePhase>> own = new HashMap<>();
        footprint.forEachValue(chosen, (line, phase, category, weight, factor) -> {
            if (targets.categories().contains(category)) {
                Set<LifecyclePhase> phases = own.computeIfAbsent(
                        new Place(line.id(), category), place -> EnumSet.noneOf(LifecyclePhase.class));
                if (SplitPhases.REPLACING.contains(phase) && weight * factor != 0) {
                    phases.add(phase);
                }
            }
        });
        own.forEach((place, phases) -> splits.merge(place, Splits.of(phases), Splits::with));
    }

    private Map<String, BitSet> keptOut(KeptOutValues out) {
        Map<String, BitSet> more = new HashMap<>();
        splits.forEach((place, of) -> {
            Set<LifecyclePhase> unlike = of.unlike(targets.phases());
            BitSet together = targets.in(place.category(), SplitPhases.together(unlike));
            if (!targets.phases().containsAll(unlike) || out.isAnyOut(place.line(), together)) {
                more.computeIfAbsent(place.line(), line -> new BitSet()).or(together);
            }
        });
        return more;
    }
}
