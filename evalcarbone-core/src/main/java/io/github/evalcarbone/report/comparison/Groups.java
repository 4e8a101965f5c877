package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.DifferenceBreakdown;
import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.comparison.GroupTable.Group;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The differences of all alternatives by group. */
record Groups(ComparedResults results) {

    private static final int MOST = 12;

    private static final Comparator<Group> LARGEST =
            Comparator.comparing(Group::largest).reversed();

    /** The phases in which there is something, in life-cycle order. */
    List<Group> phases() {
        return results.comparison().phases().stream()
                .filter(phase -> !isOftenNothing(phase) || phase(phase).isSomething())
                .map(this::phase)
                .toList();
    }

    /** Whether a phase is 0 for most equipment, so that it is shown only if it is something. */
    private static boolean isOftenNothing(LifecyclePhase phase) {
        return phase == LifecyclePhase.EMBODIED || phase == LifecyclePhase.REFURBISHMENT;
    }

    private Group phase(LifecyclePhase phase) {
        List<Difference> differences = results.others().stream()
                .map(other -> results.comparison().difference(other, results.category(), phase))
                .toList();
        return new Group(phase.label(results.words().language()), differences);
    }

    /** The types that differ or may differ, the largest difference first, then all others together. */
    List<Group> types() {
        List<Group> all = byType();
        List<Group> shown = all.stream()
                .filter(Group::isChanged)
                .sorted(LARGEST)
                .limit(MOST)
                .toList();
        List<Group> others =
                all.stream().filter(group -> !shown.contains(group)).toList();
        List<Group> groups = new ArrayList<>(shown);
        if (!others.isEmpty()) {
            groups.add(together(others));
        }
        return groups;
    }

    private List<Group> byType() {
        List<Map<String, Difference>> alternatives = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (String other : results.others()) {
            Map<String, Difference> types = types(other);
            alternatives.add(types);
            keys.addAll(types.keySet());
        }
        return keys.stream().map(key -> group(key, alternatives)).toList();
    }

    private Map<String, Difference> types(String other) {
        DifferenceBreakdown breakdown = results.comparison().by(other, results.category(), Facet.EQUIPMENT_TYPE);
        Map<String, Difference> types = new HashMap<>();
        breakdown
                .groups()
                .forEach(group -> types.put(group.key().of(Facet.EQUIPMENT_TYPE).orElse(""), group.difference()));
        return types;
    }

    private Group group(String key, List<Map<String, Difference>> alternatives) {
        List<Difference> differences = alternatives.stream()
                .map(types -> types.getOrDefault(key, nothing()))
                .toList();
        return new Group(results.type(key), differences);
    }

    private Difference nothing() {
        Unit unit = results.category().unitPerYear();
        Amount none = new Amount(0, unit);
        return new Difference(none, none, BigDecimal.ZERO, none, KeptOut.NOTHING, true, true);
    }

    /** Returns the sums of groups, by alternative. */
    static List<Difference> sums(ComparedResults results, List<Group> groups) {
        Difference nothing = new Groups(results).nothing();
        return IntStream.range(0, results.others().size())
                .mapToObj(i ->
                        groups.stream().map(group -> group.differences().get(i)).reduce(nothing, Groups::sum))
                .toList();
    }

    private Group together(List<Group> groups) {
        List<Difference> sums = sums(results, groups);
        boolean isChanged = groups.stream().anyMatch(Group::isChanged);
        String key = isChanged ? "types.other" : "types.same";
        return new Group(results.words().count(key, groups.size()), sums);
    }

    private static Difference sum(Difference one, Difference other) {
        BigDecimal exact = one.exact().add(other.exact());
        return new Difference(
                one.base().plus(other.base()),
                one.other().plus(other.other()),
                exact,
                new Amount(exact.doubleValue(), one.base().unit()),
                one.keptOut().plus(other.keptOut()),
                one.isRestAlike() && other.isRestAlike(),
                one.isComplete() && other.isComplete());
    }
}
