package io.github.evalcarbone.scenario;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.system.InformationSystem;

/** A whole system, which a scenario computes anew: its machines and applications share what a change touches. Immutable. */
final class SystemBase implements SimulatedBase<InformationSystem> {

    private final InformationSystem system;
    private final FootprintCalculator calculator;
    private final SystemFootprint footprint;
    private final BaseIds ids;

    SystemBase(InformationSystem system, FootprintCalculator calculator) {
        this.system = system;
        this.calculator = calculator;
        this.footprint = calculator.calculate(system);
        this.ids = new BaseIds(system.inventory().equipment());
    }

    @Override
    public Footprint footprint() {
        return footprint;
    }

    @Override
    public RuleContext context() {
        return new RuleContext(calculator, system.inventory().evaluationDate());
    }

    @Override
    public SimulatedFootprint<InformationSystem> run(Scenario scenario, RuleContext context) {
        ScenarioOutcome<InformationSystem> outcome = new ScenarioRun(scenario, context).of(system);
        SystemFootprint changed = calculator.calculate(outcome.changed());
        return new SimulatedFootprint<>(
                scenario, outcome, changed, NotComparable.of(scenario, ids, outcome, (BaseFootprint)
                        changed.equipment()));
    }
}
