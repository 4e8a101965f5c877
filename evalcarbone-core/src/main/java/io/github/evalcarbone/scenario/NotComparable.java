package io.github.evalcarbone.scenario;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.scenario.change.Aspect;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the values that a comparison of a scenario with its base must leave out, though they are known; by category. */
final class NotComparable {

    private final Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> phases = new LinkedHashMap<>();

    private NotComparable() {}

    static Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> of(
            Scenario scenario, BaseIds base, ScenarioOutcome<?> outcome, BaseFootprint footprint) {
        NotComparable found = new NotComparable();
        outcome.notComputable()
                .forEach((line, parts) -> parts.forEach(
                        part -> footprint.categories().forEach(category -> found.add(category, line, part))));
        if (scenario.changes().stream().anyMatch(change -> change instanceof RefurbishedShare)) {
            found.addUnknownRefurbishment(
                    base, footprint.change().map(Change::added).orElse(footprint));
        }
        return found.phases;
    }

    /** Returns the values that any of the scenarios keeps out. */
    static Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> joined(
            List<? extends SimulatedFootprint<?>> computed) {
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
    private void addUnknownRefurbishment(BaseIds base, BaseFootprint changed) {
        changed.forEachGap((line, phase, category) -> {
            if (phase == LifecyclePhase.REFURBISHMENT) {
                add(category, line, Aspect.EMBODIED);
                add(category, ScenarioOutcome.origin(line, base.all()), Aspect.EMBODIED);
            }
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
