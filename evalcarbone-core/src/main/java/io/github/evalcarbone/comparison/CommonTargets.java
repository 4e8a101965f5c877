package io.github.evalcarbone.comparison;

import io.github.evalcarbone.engine.result.Targets;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The pairs of a phase and a category that all footprints computed.
 *
 * @param categories  the categories that all of them have, in the order of the first
 * @param phases  the phases that all of them have, in life-cycle order
 */
record CommonTargets(List<ImpactCategory> categories, List<LifecyclePhase> phases) implements Targets {

    /** The target of a pair that is not common. */
    static final int NONE = -1;

    CommonTargets {
        categories = List.copyOf(categories);
        phases = List.copyOf(phases);
    }

    static CommonTargets of(List<? extends StoredFootprint> footprints) {
        return new CommonTargets(
                common(footprints, StoredFootprint::categories),
                common(footprints, StoredFootprint::phases).stream().sorted().toList());
    }

    private static <T> List<T> common(
            List<? extends StoredFootprint> footprints, Function<StoredFootprint, List<T>> property) {
        return property.apply(footprints.get(0)).stream()
                .filter(value -> footprints.stream()
                        .allMatch(footprint -> property.apply(footprint).contains(value)))
                .toList();
    }

    /** Returns what some footprints have and others do not, in the order of the first that has it. */
    static <T> List<T> others(
            List<? extends StoredFootprint> footprints, Function<StoredFootprint, List<T>> property, List<T> common) {
        return footprints.stream()
                .flatMap(footprint -> property.apply(footprint).stream())
                .filter(value -> !common.contains(value))
                .distinct()
                .toList();
    }

    /** Returns the target of a pair that may not be common. */
    int find(LifecyclePhase phase, ImpactCategory category) {
        int row = phases.indexOf(phase);
        int column = categories.indexOf(category);
        return row < 0 || column < 0 ? NONE : target(row, column);
    }

    /** Returns the targets of a category in some phases. */
    BitSet in(ImpactCategory category, Set<LifecyclePhase> some) {
        return bits(IntStream.range(0, targets())
                .filter(target -> category(target).equals(category) && some.contains(phase(target))));
    }

    private static BitSet bits(IntStream targets) {
        BitSet bits = new BitSet();
        targets.forEach(bits::set);
        return bits;
    }
}
