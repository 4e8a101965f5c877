package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.decision.LeverReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes what levers avoid on an inventory: each alone, and the best of them together. */
@Command(name = "levers")
final class LeversCommand implements Callable<Integer> {

    private static final int USUAL = 5;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Mixin
    private EquivalenceOptions equivalences;

    @Mixin
    private OwnLevers own;

    @Option(names = "--best", paramLabel = "N", descriptionKey = "levers.best")
    private Optional<String> best;

    LeversCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options, equivalences);
        int most = options.number("--best", best, LeverStudy.MOST, USUAL);
        List<Lever> levers = own.all(options);
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, equivalences, options));
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow(), levers, most);
    }

    private int write(ComputedFootprint computed, ImpactCategory category, List<Lever> levers, int most) {
        LeverStudy study = LeverStudy.of(
                FootprintCalculator.inventoryOf(computed.equipment()), computed.calculator(), category, levers);
        DecisionReport report = LeverReport.of(
                study,
                computed.equipment(),
                most,
                equivalences.table(),
                console.words().language());
        decision.print(report, computed, computing, console);
        return decision.end(isComplete(study), console);
    }

    private static boolean isComplete(LeverStudy study) {
        return study.base().isComplete() && study.ranked().stream().allMatch(LeverEffect::isComplete);
    }
}
