package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.report.ComparisonReport;
import io.github.evalcarbone.scenario.ComparedScenarios;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.SecondLifeSimulation;
import io.github.evalcarbone.scenario.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes what would be different if: scenarios of an inventory, compared with it. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private ScenarioOptions scenarios;

    @Mixin
    private ComparisonOutput output;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        output.check(options);
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        computed.flatMap(ComputedFootprint::nothingComputed).ifPresent(options::problem);
        computed.flatMap(ComputedFootprint::system).ifPresent(any -> options.misuse("", "argument.simulate.system"));
        List<Scenario> asked = scenarios.read(computed.map(ComputedFootprint::factors), options);
        computed.map(known -> known.footprint().inventory())
                .filter(base ->
                        asked.stream().anyMatch(scenario -> scenario.name().equals(base)))
                .ifPresent(base -> options.misuse("--scenario", "argument.scenario.base", base));
        return options.areWrong() ? console.refuse(options.problems()) : simulate(computed.orElseThrow(), asked);
    }

    private int simulate(ComputedFootprint computed, List<Scenario> asked) {
        Inventory base = FootprintCalculator.inventoryOf(computed.equipment());
        ComparedScenarios compared = Simulation.of(base, computed.calculator()).compareAll(base.name(), asked);
        ComparisonReport report = ComparisonReport.of(
                compared, computed.factors(), console.words().language());
        List<SecondLifeEffect> methods = secondLife(base, computed.calculator(), asked, report.category());
        output.print(report.withSecondLife(methods), scenarios.notes(console.words()), console);
        compared.scenarios()
                .forEach(scenario -> console.list(scenario.outcome().changed().remarks()));
        if (output.isForPrograms()) {
            computing.remarkToday(computed, console);
        }
        return output.code(compared.comparison(), console);
    }

    /** What each scenario changes by each method of second life, in a category. */
    private static List<SecondLifeEffect> secondLife(
            Inventory base, FootprintCalculator calculator, List<Scenario> asked, ImpactCategory category) {
        return asked.stream()
                .flatMap(scenario -> SecondLifeSimulation.of(base, calculator, scenario, category).stream())
                .toList();
    }
}
