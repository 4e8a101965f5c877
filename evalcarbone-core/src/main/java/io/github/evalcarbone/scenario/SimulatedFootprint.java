package io.github.evalcarbone.scenario;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import java.util.Map;
import java.util.Set;

/**
 * A scenario of an inventory, computed. Immutable and thread-safe.
 *
 * @param scenario  the scenario
 * @param outcome  the changed inventory, and what each change touched
 * @param footprint  the footprint of the changed inventory
 * @param notComparable  the phases of lines that a comparison with the base must leave out, by category and id of the line: those on
 *     which the effect of a change cannot be computed, and the embodied part of lines whose refurbishment is not known
 */
public record SimulatedFootprint(
        Scenario scenario,
        ScenarioOutcome<Inventory> outcome,
        Footprint footprint,
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> notComparable) {

    /**
     * Creates a computed scenario.
     *
     * @param scenario  the scenario
     * @param outcome  the changed inventory, and what each change touched
     * @param footprint  the footprint of the changed inventory
     * @param notComparable  the phases of lines that a comparison with the base must leave out
     */
    public SimulatedFootprint {
        notComparable = Map.copyOf(notComparable);
    }
}
