package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.purchase.OneMoreYear;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.purchase.OneMoreYearReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes what one more year of service avoids, for every type of an inventory. */
@Command(name = "one-more-year")
final class OneMoreYearCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    OneMoreYearCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options);
        computed.ifPresent(done -> DecisionOptions.requireFleet(done, options));
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, options));
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow());
    }

    private int write(ComputedFootprint computed, ImpactCategory category) {
        OneMoreYear effect =
                OneMoreYear.of(FootprintCalculator.inventoryOf(computed.equipment()), computed.calculator(), category);
        DecisionReport report = OneMoreYearReport.of(
                effect,
                computed.equipment(),
                computed.factors(),
                console.words().language());
        decision.print(report, computed, computing, console);
        return decision.end(effect.all().isComplete(), console);
    }
}
