package io.github.evalcarbone.scenario;

import io.github.evalcarbone.comparison.FootprintComparison;
import java.util.List;

/**
 * Scenarios of one inventory or system side by side with it: the comparison, and what each scenario changed. Immutable and thread-safe.
 *
 * @param <T>  what they change: {@link io.github.evalcarbone.inventory.Inventory} or
 *     {@link io.github.evalcarbone.system.InformationSystem}
 * @param comparison  the base and the scenarios, by their names
 * @param scenarios  the computed scenarios, in the order of the comparison
 */
public record ComparedScenarios<T>(FootprintComparison comparison, List<SimulatedFootprint<T>> scenarios) {

    /**
     * Creates a comparison of scenarios.
     *
     * @param comparison  the base and the scenarios
     * @param scenarios  the computed scenarios
     */
    public ComparedScenarios {
        scenarios = List.copyOf(scenarios);
    }
}
