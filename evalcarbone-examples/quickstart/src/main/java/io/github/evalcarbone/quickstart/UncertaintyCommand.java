package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.comparison.DatasetComparison;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.uncertainty.UncertaintyReport;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the figures and facts of an inventory: the interval of its footprint, and what it is due to. */
@Command(name = "uncertainty")
final class UncertaintyCommand implements Callable<Integer> {

    private static final int DRAWS = 10_000;
    private static final int PERCENT = 100;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Mixin
    private DrawOptions drawing;

    @Option(names = "--coverage", paramLabel = "${bundle:label.percent}", descriptionKey = "uncertainty.coverage")
    private Optional<String> coverage;

    UncertaintyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options);
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, options));
        int draws = drawing.draws(DRAWS, options);
        long seed = drawing.seed(options);
        int percent = options.number("--coverage", coverage, PERCENT - 1, 95);
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow(), draws, seed, percent);
    }

    private int write(ComputedFootprint computed, ImpactCategory category, int draws, long seed, int percent) {
        UncertaintyStudy study =
                drawing.drawing(computed, category).by(Facet.EQUIPMENT_TYPE).inParallel();
        DecisionReport report = UncertaintyReport.of(
                study,
                study.run(draws, seed),
                percent / (double) PERCENT,
                DatasetComparison.of(computed.equipment(), computed.calculator(), category, Datasets.ofDevices()),
                computed.factors(),
                console.words().language());
        decision.print(report, computed, computing, console);
        return decision.end(computed.equipment().total(category).isComplete(), console);
    }
}
