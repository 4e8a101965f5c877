package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of a scenario whose embodied part cannot be compared, as the impact of their refurbishment is not known. */
final class UnknownRefurbishment {

    private UnknownRefurbishment() {}

    static long lines(SimulatedFootprint<?> scenario, ImpactCategory category) {
        Set<String> refurbished = refurbished(scenario);
        return scenario.footprint().gaps().stream()
                .filter(gap -> gap.phase() == LifecyclePhase.REFURBISHMENT)
                .filter(gap -> gap.category().equals(category))
                .map(Gap::line)
                .filter(refurbished::contains)
                .distinct()
                .count();
    }

    private static Set<String> refurbished(SimulatedFootprint<?> scenario) {
        boolean isAsked = scenario.scenario().changes().stream().anyMatch(change -> change instanceof RefurbishedShare);
        return scenario.inventory().equipment().stream()
                .filter(line -> isAsked && line.condition().state() == Condition.State.REFURBISHED)
                .map(Equipment::id)
                .collect(Collectors.toSet());
    }
}
