package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scenarios of one inventory or information system, computed by the same rules and factors and compared with it.
 * <pre>{@code
 * Simulation<Inventory> simulation = Simulation.of(inventory, calculator);
 * FootprintComparison comparison = simulation.compare("today", longer, refurbished);
 * Difference saved = comparison.difference(longer.name(), ImpactCategory.CLIMATE_CHANGE);
 * }</pre>
 * Of an inventory, a scenario computes only the lines that its changes select: the others are taken from the base, and every figure
 * is bit-identical to that of computing all. One with electricity mixes of its own computes all lines, by factors that know them.
 * Immutable and thread-safe.
 *
 * @param <T>  {@link Inventory} or {@link InformationSystem}
 */
public final class Simulation<T> {

    private final SimulatedBase<T> base;

    private Simulation(SimulatedBase<T> base) {
        this.base = base;
    }

    /**
     * Computes an inventory as the base.
     *
     * @param base  the inventory, best with models and types that were matched to the factors
     * @param calculator  the rules and factors
     * @return the simulation
     */
    public static Simulation<Inventory> of(Inventory base, FootprintCalculator calculator) {
        return new Simulation<>(new InventoryBase(base, calculator));
    }

    /**
     * Computes an information system as the base.
     *
     * @param base  the system, best with models and types that were matched to the factors
     * @param calculator  the rules and factors
     * @return the simulation
     * @throws IllegalArgumentException if the methodology covers equipment alone
     */
    public static Simulation<InformationSystem> of(InformationSystem base, FootprintCalculator calculator) {
        return new Simulation<>(new SystemBase(base, calculator));
    }

    /** {@return the footprint of the base; that of a system is a {@link io.github.evalcarbone.allocation.SystemFootprint}} */
    public Footprint base() {
        return base.footprint();
    }

    /**
     * Computes a scenario.
     *
     * @param scenario  the scenario
     * @return its footprint, and what a comparison must leave out
     * @throws IllegalArgumentException if the base is an inventory, and a change is one of a whole system
     */
    public SimulatedFootprint<T> run(Scenario scenario) {
        return base.run(scenario, base.context());
    }

    /**
     * Compares scenarios with the base, over the values that are known and comparable in all of them.
     *
     * @param name  the name of the base in the comparison
     * @param scenarios  at least one, each with a name of its own
     * @return the comparison
     * @throws IllegalArgumentException if there is no scenario, two have the same name, or a change is one of a whole system and the
     *     base is an inventory
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
    public ComparedScenarios<T> compareAll(String name, List<Scenario> scenarios) {
        RuleContext context = base.context();
        List<SimulatedFootprint<T>> computed =
                scenarios.stream().map(scenario -> base.run(scenario, context)).toList();
        List<Alternative> alternatives = new ArrayList<>(List.of(new Alternative(name, base.footprint())));
        computed.forEach(one -> alternatives.add(new Alternative(one.scenario().name(), one.footprint())));
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> out = NotComparable.joined(computed);
        return new ComparedScenarios<>(FootprintComparison.of(alternatives).withoutByCategory(out), computed);
    }
}
