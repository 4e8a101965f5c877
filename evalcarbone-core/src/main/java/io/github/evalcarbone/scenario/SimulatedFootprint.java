package io.github.evalcarbone.scenario;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.system.InformationSystem;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A scenario, computed. Immutable and thread-safe.
 *
 * @param <T>  what it changes: {@link Inventory} or {@link InformationSystem}
 * @param scenario  the scenario
 * @param outcome  the changed inventory or system, and what each change touched
 * @param footprint  its footprint; that of a system is a {@link io.github.evalcarbone.allocation.SystemFootprint}
 * @param notComparable  the phases of lines that a comparison with the base must leave out, by category and id of the line: those on
 *     which the effect of a change cannot be computed, and the embodied part of lines whose refurbishment is not known
 */
public record SimulatedFootprint<T>(
        Scenario scenario,
        ScenarioOutcome<T> outcome,
        Footprint footprint,
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> notComparable) {

    /**
     * Creates a computed scenario.
     *
     * @param scenario  the scenario
     * @param outcome  the changed inventory or system, and what each change touched
     * @param footprint  its footprint
     * @param notComparable  the phases of lines that a comparison with the base must leave out
     */
    public SimulatedFootprint {
        notComparable = Map.copyOf(notComparable);
    }

    /** {@return the changed inventory; that of a system without its other parts} */
    public Inventory inventory() {
        return outcome.changed() instanceof InformationSystem system
                ? system.inventory()
                : (Inventory) outcome.changed();
    }

    /**
     * Returns the lines that a change split off.
     *
     * @param base  the inventory of the base
     * @return by the id of each, the id of the line of the base that it comes from
     */
    public Map<String, String> origins(Inventory base) {
        Set<String> known = base.equipment().stream().map(Equipment::id).collect(Collectors.toSet());
        return inventory().equipment().stream()
                .map(Equipment::id)
                .filter(line -> !known.contains(line))
                .filter(line -> known.contains(ScenarioOutcome.origin(line, known)))
                .collect(Collectors.toMap(Function.identity(), line -> ScenarioOutcome.origin(line, known)));
    }
}
