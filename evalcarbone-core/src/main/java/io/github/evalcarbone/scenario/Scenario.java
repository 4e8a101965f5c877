package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.List;

/**
 * A name and what would be different, in order: each change applies to what the changes before it made.
 * <pre>{@code
 * Scenario longer = Scenario.of("Laptops one more year", LifetimeChange.by(LineSelector.ofTypes("laptop"), 1));
 * Inventory changed = longer.applyTo(inventory, calculator).changed();
 * }</pre>
 * A scenario without changes gives the base, bit for bit. Immutable and thread-safe, as its changes are.
 *
 * @param name  its name
 * @param changes  the changes, in order
 */
public record Scenario(String name, List<Change> changes) {

    /**
     * Creates a scenario.
     *
     * @param name  its name
     * @param changes  the changes, in order
     * @throws IllegalArgumentException if the name is blank
     */
    public Scenario {
        Invariants.notBlank(name, "name of a scenario");
        changes = List.copyOf(changes);
    }

    /**
     * Obtains a scenario.
     *
     * @param name  its name
     * @param changes  the changes, in order
     * @return the scenario
     * @throws IllegalArgumentException if the name is blank
     */
    public static Scenario of(String name, Change... changes) {
        return new Scenario(name, List.of(changes));
    }

    /**
     * Returns this scenario followed by another, under this one's name.
     *
     * @param other  the scenario whose changes come after those of this one
     * @return both
     */
    public Scenario then(Scenario other) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Scenario(name, all);
    }

    /**
     * Applies this scenario to an inventory.
     *
     * @param base  the inventory, best with models and types that were matched to the factors
     * @param calculator  the rules and factors, which know lifetimes and hours that lines do not state
     * @return the changed inventory, and what each change touched
     * @throws IllegalArgumentException if a change is one of a whole system
     */
    public ScenarioOutcome<Inventory> applyTo(Inventory base, FootprintCalculator calculator) {
        ScenarioLines lines = new ScenarioLines(base.equipment(), new BaseIds(base.equipment()));
        return new ScenarioRun(this, new RuleContext(calculator, base.evaluationDate())).of(base, lines);
    }

    /**
     * Applies this scenario to an information system.
     *
     * @param base  the system
     * @param calculator  the rules and factors, which know lifetimes and hours that lines do not state
     * @return the changed system, and what each change touched
     */
    public ScenarioOutcome<InformationSystem> applyTo(InformationSystem base, FootprintCalculator calculator) {
        return new ScenarioRun(
                        this, new RuleContext(calculator, base.inventory().evaluationDate()))
                .of(base);
    }
}
