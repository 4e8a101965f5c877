package io.github.evalcarbone.scenario;

import io.github.evalcarbone.comparison.FootprintComparison;
import java.util.List;

/**
 * Scenarios of one inventory side by side with it: the comparison, and what each scenario changed. Immutable and thread-safe.
 *
 * @param comparison  the base and the scenarios, by their names
 * @param scenarios  the computed scenarios, in the order of the comparison
 */
public record ComparedScenarios(FootprintComparison comparison, List<SimulatedFootprint> scenarios) {

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
