package io.github.evalcarbone.scenario;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.change.Aspect;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the values that a comparison of a scenario with its base must leave out, though they are known; by category. */
final class NotComparable {

    private final Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> phases = new LinkedHashMap<>();

    private NotComparable() {}

    static Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> of(
            Scenario scenario, Inventory base, ScenarioOutcome<Inventory> outcome, Footprint footprint) {
        NotComparable found = new NotComparable();
        outcome.notComputable()
                .forEach((line, parts) -> parts.forEach(
                        part -> footprint.categories().forEach(category -> found.add(category, line, part))));
        if (scenario.changes().stream().anyMatch(change -> change instanceof RefurbishedShare)) {
            found.addUnknownRefurbishment(base, footprint);
        }
        return found.phases;
    }

    /** Returns the values that any of the scenarios keeps out. */
    static Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> joined(List<SimulatedFootprint> computed) {
        NotComparable all = new NotComparable();
        computed.forEach(one -> one.notComparable()
                .forEach((category, lines) ->
                        lines.forEach((line, phases) -> all.of(category, line).addAll(phases))));
        return all.phases;
    }

    /**
     * Without the impact of the refurbishment, a refurbished device would seem to avoid all that its years of use by others take over:
     * its embodied part says nothing, nor does that of the new ones that it was split from.
     */
    private void addUnknownRefurbishment(Inventory base, Footprint footprint) {
        Set<String> lines = base.equipment().stream().map(Equipment::id).collect(Collectors.toSet());
        footprint.gaps().stream()
                .filter(gap -> gap.phase() == LifecyclePhase.REFURBISHMENT)
                .forEach(gap -> {
                    add(gap.category(), gap.line(), Aspect.EMBODIED);
                    add(gap.category(), ScenarioOutcome.origin(gap.line(), lines), Aspect.EMBODIED);
                });
    }

    private void add(ImpactCategory category, String line, Aspect part) {
        of(category, line)
                .addAll(Arrays.stream(LifecyclePhase.values()).filter(part::has).toList());
    }

    private Set<LifecyclePhase> of(ImpactCategory category, String line) {
        return phases.computeIfAbsent(category, any -> new HashMap<>())
                .computeIfAbsent(line, id -> EnumSet.noneOf(LifecyclePhase.class));
    }
}
