package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scenarios of one inventory, computed by the same rules and factors and compared with it.
 * <pre>{@code
 * Simulation simulation = Simulation.of(inventory, calculator);
 * FootprintComparison comparison = simulation.compare("today", longer, refurbished);
 * Difference saved = comparison.difference(longer.name(), ImpactCategory.CLIMATE_CHANGE);
 * }</pre>
 * Immutable and thread-safe.
 */
public final class Simulation {

    private final Inventory base;
    private final FootprintCalculator calculator;
    private final Footprint footprint;

    private Simulation(Inventory base, FootprintCalculator calculator) {
        this.base = base;
        this.calculator = calculator;
        this.footprint = calculator.calculate(base);
    }

    /**
     * Computes the base.
     *
     * @param base  the inventory, best with models and types that were matched to the factors
     * @param calculator  the rules and factors
     * @return the simulation
     */
    public static Simulation of(Inventory base, FootprintCalculator calculator) {
        return new Simulation(base, calculator);
    }

    /** {@return the footprint of the base} */
    public Footprint base() {
        return footprint;
    }

    /**
     * Computes a scenario.
     *
     * @param scenario  the scenario
     * @return its footprint, and what a comparison must leave out
     * @throws IllegalArgumentException if a change is one of a whole system
     */
    public SimulatedFootprint run(Scenario scenario) {
        return run(scenario, new RuleContext(calculator, base.evaluationDate()));
    }

    /** A scenario with mixes of its own is computed by factors that know them. */
    private SimulatedFootprint run(Scenario scenario, RuleContext shared) {
        FootprintCalculator own = scenario.calculator(calculator);
        RuleContext context = scenario.mixes().isEmpty() ? shared : new RuleContext(own, base.evaluationDate());
        ScenarioOutcome<Inventory> outcome = new ScenarioRun(scenario, context).of(base);
        Footprint changed = own.calculate(outcome.changed());
        return new SimulatedFootprint(scenario, outcome, changed, NotComparable.of(scenario, base, outcome, changed));
    }

    /**
     * Compares scenarios with the base, over the values that are known and comparable in all of them.
     *
     * @param name  the name of the base in the comparison
     * @param scenarios  at least one, each with a name of its own
     * @return the comparison
     * @throws IllegalArgumentException if there is no scenario, two have the same name, or a change is one of a whole system
     */
    public FootprintComparison compare(String name, Scenario... scenarios) {
        return compareAll(name, List.of(scenarios)).comparison();
    }

    /**
     * Compares scenarios with the base as {@link #compare} does, and keeps what each of them changed.
     *
     * @param name  the name of the base in the comparison
     * @param scenarios  at least one, each with a name of its own
     * @return the comparison and the computed scenarios
     * @throws IllegalArgumentException as {@link #compare}
     */
    public ComparedScenarios compareAll(String name, List<Scenario> scenarios) {
        RuleContext context = new RuleContext(calculator, base.evaluationDate());
        List<SimulatedFootprint> computed =
                scenarios.stream().map(scenario -> run(scenario, context)).toList();
        List<Alternative> alternatives = new ArrayList<>(List.of(new Alternative(name, footprint)));
        computed.forEach(one -> alternatives.add(new Alternative(one.scenario().name(), one.footprint())));
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> out = NotComparable.joined(computed);
        FootprintComparison comparison = FootprintComparison.of(alternatives);
        return new ComparedScenarios(out.isEmpty() ? comparison : comparison.withoutByCategory(out), computed);
    }
}
