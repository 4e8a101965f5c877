package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.uncertainty.SensitivityReport;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which figures and facts the uncertainty of a footprint is due to, and what to collect first. */
@Command(name = "sensitivity")
final class SensitivityCommand implements Callable<Integer> {

    private static final int DRAWS = 5_000;
    private static final int INPUTS = 10;
    private static final int MOST_INPUTS = 100;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Mixin
    private DrawOptions drawing;

    @Option(names = "--inputs", paramLabel = "N", descriptionKey = "sensitivity.inputs")
    private Optional<String> inputs;

    SensitivityCommand(Console console) {
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
        int most = options.number("--inputs", inputs, MOST_INPUTS, INPUTS);
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow(), draws, seed, most);
    }

    private int write(ComputedFootprint computed, ImpactCategory category, int draws, long seed, int most) {
        UncertaintyStudy study = drawing.drawing(computed, category);
        DecisionReport report = SensitivityReport.of(
                study.sensitivity(category, most, draws, seed),
                computed.equipment(),
                computed.factors(),
                console.words().language());
        decision.print(report, computed, computing, console);
        return decision.end(computed.equipment().total(category).isComplete(), console);
    }
}
