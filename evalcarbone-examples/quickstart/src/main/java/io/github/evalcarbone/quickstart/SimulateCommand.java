package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.decision.ComparisonReport;
import io.github.evalcarbone.scenario.ComparedScenarios;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.ScenarioElectricity;
import io.github.evalcarbone.scenario.SecondLifeSimulation;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import io.github.evalcarbone.uncertainty.comparison.ComparisonStudy.Side;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    private ComparisonDraws draws;

    @Mixin
    private ComparisonOutput output;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        output.check(options);
        draws.check(options);
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        computed.flatMap(ComputedFootprint::nothingComputed).ifPresent(options::problem);
        List<Scenario> asked = scenarios.read(computed, options);
        computed.map(known -> known.footprint().inventory())
                .filter(base ->
                        asked.stream().anyMatch(scenario -> scenario.name().equals(base)))
                .ifPresent(base -> options.misuse("--scenario", "argument.scenario.base", base));
        return options.areWrong()
                ? console.refuse(options.problems())
                : simulate(computed.orElseThrow(), asked, options);
    }

    private int simulate(ComputedFootprint computed, List<Scenario> asked, Options options) {
        ComparedScenarios<?> compared = compared(computed, asked);
        BesideDifference beside = draws.addTo(
                output.beside(scenarios.notes(console.words()))
                        .withSecondLife(secondLife(computed, asked, ComparisonReport.category(compared.comparison()))),
                compared.comparison(),
                sides(computed, compared.scenarios()),
                options);
        output.print(report(compared, beside, computed), beside.notes(), console);
        compared.scenarios().forEach(scenario -> remark(scenario, computed));
        if (output.isForPrograms()) {
            computing.remarkToday(computed, console);
        }
        return output.code(compared.comparison(), console);
    }

    /** What the base and each scenario are drawn from, in the order of the comparison. */
    private static List<Optional<Side>> sides(
            ComputedFootprint computed, List<? extends SimulatedFootprint<?>> simulated) {
        Optional<Side> base = ComparisonDraws.side(computed);
        return Stream.concat(
                        Stream.of(base),
                        simulated.stream().map(one -> base.map(side -> ComparisonDraws.side(one, side))))
                .toList();
    }

    private static ComparedScenarios<?> compared(ComputedFootprint computed, List<Scenario> asked) {
        String name = computed.footprint().inventory();
        return computed.system().isPresent()
                ? Simulation.of(FootprintCalculator.systemOf(computed.system().get()), computed.calculator())
                        .compareAll(name, asked)
                : Simulation.of(FootprintCalculator.inventoryOf(computed.footprint()), computed.calculator())
                        .compareAll(name, asked);
    }

    private DecisionReport report(ComparedScenarios<?> compared, BesideDifference beside, ComputedFootprint computed) {
        List<ScenarioElectricity> electricity = ScenarioElectricity.of(computed.calculator(), compared);
        return ComparisonReport.of(
                compared,
                electricity,
                beside,
                computed.factors(),
                console.words().language());
    }

    /** Lists the remarks on the changes, and those on figures of the scenario itself, such as one that is to be checked. */
    private void remark(SimulatedFootprint<?> scenario, ComputedFootprint computed) {
        console.list(scenario.outcome().remarks());
        List<Problem> known = computed.factors().remarks();
        console.list(scenario.scenario().calculator(computed.calculator()).factors().remarks().stream()
                .filter(remark -> !known.contains(remark))
                .toList());
    }

    /** What each scenario changes by each method of second life, in a category. */
    private static List<SecondLifeEffect> secondLife(
            ComputedFootprint computed, List<Scenario> asked, ImpactCategory category) {
        return asked.stream()
                .flatMap(scenario -> secondLife(computed, scenario, category).stream())
                .toList();
    }

    private static Optional<SecondLifeEffect> secondLife(
            ComputedFootprint computed, Scenario scenario, ImpactCategory category) {
        return computed.system().isPresent()
                ? SecondLifeSimulation.of(
                        FootprintCalculator.systemOf(computed.system().get()),
                        computed.calculator(),
                        scenario,
                        category)
                : SecondLifeSimulation.of(
                        FootprintCalculator.inventoryOf(computed.footprint()),
                        computed.calculator(),
                        scenario,
                        category);
    }
}
