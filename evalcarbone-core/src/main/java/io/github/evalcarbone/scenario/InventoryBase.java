package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;

/** An inventory, of which a scenario computes only the lines that it changes. Immutable and thread-safe. */
final class InventoryBase implements SimulatedBase<Inventory> {

    private final Inventory inventory;
    private final FootprintCalculator calculator;
    private final ColumnFootprint footprint;
    private final BaseIds ids;

    InventoryBase(Inventory inventory, FootprintCalculator calculator) {
        this.inventory = inventory;
        this.calculator = calculator;
        this.footprint = (ColumnFootprint) calculator.calculate(inventory);
        this.ids = new BaseIds(inventory.equipment());
    }

    @Override
    public Footprint footprint() {
        return footprint;
    }

    @Override
    public RuleContext context() {
        return new RuleContext(calculator, inventory.evaluationDate());
    }

    @Override
    public SimulatedFootprint<Inventory> run(Scenario scenario, RuleContext context) {
        ScenarioLines lines = new ScenarioLines(inventory.equipment(), ids);
        ScenarioOutcome<Inventory> outcome = new ScenarioRun(scenario, context).of(inventory, lines);
        ColumnFootprint changed = lines.touched().isEmpty()
                ? footprint.withRemarks(outcome.remarks())
                : footprint.replaced(lines.touched(), lines.made(), outcome.remarks());
        return new SimulatedFootprint<>(scenario, outcome, changed, NotComparable.of(scenario, ids, outcome, changed));
    }
}
