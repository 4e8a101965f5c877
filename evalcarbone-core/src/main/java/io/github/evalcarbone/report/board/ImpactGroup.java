package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.digest.DigestGroup;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.LineGroups;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The tonnes of a group by phase of life, such as those of a type of equipment, a department or an application.
 *
 * @param label  its name
 * @param known  the known tonnes of each phase
 * @param incomplete  the phases of which values are missing
 */
record ImpactGroup(String label, Map<LifecyclePhase, BigDecimal> known, Set<LifecyclePhase> incomplete) {

    private static final int MOST = 6;

    private static final Comparator<ImpactGroup> LARGEST =
            Comparator.comparing(ImpactGroup::total).reversed();

    /** Returns the groups by a facet, the largest first. */
    static List<ImpactGroup> by(Facet facet, LineGroups lines, UnaryOperator<String> label) {
        return lines.by(facet).stream()
                .sorted(Comparator.comparing(DigestGroup::key))
                .map(group -> of(
                        label.apply(group.key()), group, lines.digest().scope().phases()))
                .sorted(LARGEST)
                .toList();
    }

    private static ImpactGroup of(String label, DigestGroup group, List<LifecyclePhase> phases) {
        ImpactGroup none = new ImpactGroup(label, Map.of(), Set.of());
        return phases.stream()
                .map(phase -> of(label, phase, group.total(CLIMATE_CHANGE, phase)))
                .reduce(none, ImpactGroup::plus);
    }

    /** Returns the group of a total of all phases. */
    static ImpactGroup of(String label, Total total) {
        return of(label, LifecyclePhase.WHOLE, total);
    }

    private static ImpactGroup of(String label, LifecyclePhase phase, Total total) {
        return new ImpactGroup(
                label,
                Map.of(phase, Tonnes.ofKilograms(total.known().value())),
                total.incompleteLines() > 0 ? Set.of(phase) : Set.of());
    }

    /**
     * Returns the largest groups; if there are many, the others together, apart from those of which nothing is known, as the tables of the
     * details do.
     */
    static List<ImpactGroup> largest(List<ImpactGroup> groups, Wording words) {
        List<ImpactGroup> all = groups.stream().sorted(LARGEST).toList();
        if (all.size() <= MOST + 2) {
            return all;
        }
        List<ImpactGroup> known =
                all.stream().filter(group -> !group.isUnknown()).toList();
        List<ImpactGroup> unknown = all.stream().filter(ImpactGroup::isUnknown).toList();
        int shown = Math.min(MOST, known.size());
        List<ImpactGroup> largest = new ArrayList<>(known.subList(0, shown));
        largest.addAll(together("explain.other.groups", known.subList(shown, known.size()), words));
        largest.addAll(together("unknown.groups", unknown, words));
        return largest;
    }

    private static List<ImpactGroup> together(String key, List<ImpactGroup> groups, Wording words) {
        if (groups.size() < 2) {
            return groups;
        }
        ImpactGroup none = new ImpactGroup(words.count(key, groups.size()), Map.of(), Set.of());
        return List.of(groups.stream().reduce(none, ImpactGroup::plus));
    }

    private ImpactGroup plus(ImpactGroup other) {
        Map<LifecyclePhase, BigDecimal> sums = new EnumMap<>(LifecyclePhase.class);
        sums.putAll(known);
        other.known.forEach((phase, tonnes) -> sums.merge(phase, tonnes, BigDecimal::add));
        Set<LifecyclePhase> missing = EnumSet.noneOf(LifecyclePhase.class);
        missing.addAll(incomplete);
        missing.addAll(other.incomplete);
        return new ImpactGroup(label, sums, missing);
    }

    boolean isIncomplete() {
        return !incomplete.isEmpty();
    }

    /** Returns whether nothing is known of a phase, or nothing but zeros. */
    boolean isUnknown(LifecyclePhase phase) {
        return incomplete.contains(phase) && of(phase).signum() == 0;
    }

    /** Returns whether a phase is 0 because the source has it within a figure that it does not split. */
    boolean isNotSplit(LifecyclePhase phase) {
        return phase != LifecyclePhase.USE
                && phase != LifecyclePhase.EMBODIED
                && of(phase).signum() == 0
                && of(LifecyclePhase.EMBODIED).signum() > 0;
    }

    BigDecimal total() {
        return LargestRemainder.sum(List.copyOf(known.values()));
    }

    BigDecimal of(LifecyclePhase phase) {
        return known.getOrDefault(phase, BigDecimal.ZERO);
    }

    /** Returns whether nothing is known, or nothing but zeros. */
    boolean isUnknown() {
        return isIncomplete() && total().signum() == 0;
    }

    /** Returns the name, with a mark if values are missing. */
    String marked() {
        return isIncomplete() ? label + " *" : label;
    }

    /** Returns the totals of groups, rounded so that they add up to a whole. */
    static List<BigDecimal> rounded(List<ImpactGroup> groups, Tonnes whole) {
        List<BigDecimal> totals = groups.stream().map(ImpactGroup::total).toList();
        return LargestRemainder.round(totals, whole.total(), whole.decimals());
    }
}
