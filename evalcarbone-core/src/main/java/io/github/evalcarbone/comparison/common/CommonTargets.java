package io.github.evalcarbone.comparison.common;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.engine.result.Targets;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of a phase and a category that all footprints computed, or would have computed if they had such lines.
 *
 * @param categories  the categories that all of them have, in the order of the first
 * @param phases  the phases that are compared, in life-cycle order
 */
public record CommonTargets(List<ImpactCategory> categories, List<LifecyclePhase> phases) implements Targets {

    /** The target of a pair that is not common. */
    public static final int NONE = -1;

    public CommonTargets {
        categories = List.copyOf(categories);
        phases = List.copyOf(phases);
    }

    public static CommonTargets of(List<? extends StoredFootprint> footprints) {
        return new CommonTargets(
                common(footprints, StoredFootprint::categories),
                phases(footprints).stream().sorted().toList());
    }

    /**
     * Returns the phases that all of them have. Under the same rules, a phase that one of them lacks is one of services alone, of
     * which it has none: they count as lines that were added or removed. Under other rules, a figure that is not split is
     * compared with the parts of one that is, if all of them compute all parts.
     */
    private static List<LifecyclePhase> phases(List<? extends StoredFootprint> footprints) {
        List<LifecyclePhase> common = common(footprints, StoredFootprint::phases);
        boolean isSame = areOfSameRules(footprints);
        Stream<LifecyclePhase> more = others(footprints, StoredFootprint::phases, common).stream()
                .filter(phase -> isSame || SplitPhases.isWithin(phase, common));
        return Stream.concat(common.stream(), more).toList();
    }

    private static boolean areOfSameRules(List<? extends StoredFootprint> footprints) {
        long ofEquipment =
                footprints.stream().map(StoredFootprint::rules).distinct().count();
        long ofSystems = footprints.stream()
                .filter(StoredSystemFootprint.class::isInstance)
                .map(footprint -> ((StoredSystemFootprint) footprint).systemRules())
                .distinct()
                .count();
        return ofEquipment == 1 && ofSystems <= 1;
    }

    private static <T> List<T> common(
            List<? extends StoredFootprint> footprints, Function<StoredFootprint, List<T>> property) {
        return property.apply(footprints.get(0)).stream()
                .filter(value -> footprints.stream()
                        .allMatch(footprint -> property.apply(footprint).contains(value)))
                .toList();
    }

    /** Returns what some footprints have and others do not, in the order of the first that has it. */
    public static <T> List<T> others(
            List<? extends StoredFootprint> footprints, Function<StoredFootprint, List<T>> property, List<T> common) {
        return footprints.stream()
                .flatMap(footprint -> property.apply(footprint).stream())
                .filter(value -> !common.contains(value))
                .distinct()
                .toList();
    }

    /** Returns the target of a pair that may not be common. */
    public int find(LifecyclePhase phase, ImpactCategory category) {
        int row = phases.indexOf(phase);
        int column = categories.indexOf(category);
        return row < 0 || column < 0 ? NONE : target(row, column);
    }

    /** Returns the targets of a category in some phases. */
    public BitSet in(ImpactCategory category, Set<LifecyclePhase> some) {
        return bits(IntStream.range(0, targets())
                .filter(target -> category(target).equals(category) && some.contains(phase(target))));
    }

    private static BitSet bits(IntStream targets) {
        BitSet bits = new BitSet();
        targets.forEach(bits::set);
        return bits;
    }
}
