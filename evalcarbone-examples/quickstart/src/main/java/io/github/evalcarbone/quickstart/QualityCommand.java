package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.QualityStudy;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.quality.QualityReport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Grades the data of an inventory, and says which lines to mend first. */
@Command(name = "quality")
final class QualityCommand implements Callable<Integer> {

    private static final String WHOLE = "[0-9]{1,6}";

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Option(
            names = "--lines",
            paramLabel = "${bundle:label.number}",
            defaultValue = "5",
            descriptionKey = "quality.lines")
    private String lines;

    @Option(names = "--counted-on", paramLabel = "${bundle:label.date}", descriptionKey = "quality.counted-on")
    private Optional<String> countedOn = Optional.empty();

    @Mixin
    private ComparisonDraws draws;

    QualityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        computing.keepMatches();
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options);
        draws.check(options);
        int most = most(options);
        Optional<LocalDate> counted = countedOn.flatMap(text -> options.date("--counted-on", text));
        computed.ifPresent(done -> DecisionOptions.requireFleet(done, options));
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, options));
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow(), counted, most, options);
    }

    private int most(Options options) {
        if (lines.matches(WHOLE)) {
            return Integer.parseInt(lines);
        }
        options.misuse("--lines", "quality.bad-lines", lines);
        return 0;
    }

    private int write(
            ComputedFootprint computed,
            ImpactCategory category,
            Optional<LocalDate> counted,
            int most,
            Options options) {
        QualityStudy matched = QualityStudy.of(computed.calculator()).withMatches(computed.matches());
        QualityStudy study = counted.map(matched::withCountedOn).orElse(matched);
        DataQuality quality = study.assess(FootprintCalculator.inventoryOf(computed.equipment()), category);
        decision.print(report(computed, quality, most, options), computed, computing, console);
        boolean isComplete =
                quality.whole().unknownLines() == 0 && quality.setAside().isComplete();
        return decision.end(isComplete, console);
    }

    private DecisionReport report(ComputedFootprint computed, DataQuality quality, int most, Options options) {
        Language language = console.words().language();
        Set<String> first = quality.mendFirst(most).stream()
                .map(step -> step.line().line().id())
                .collect(Collectors.toSet());
        return draws.known(computed, quality.category(), first, options)
                .map(mended ->
                        QualityReport.of(quality, computed.equipment(), computed.factors(), most, mended, language))
                .orElseGet(() -> QualityReport.of(quality, computed.equipment(), computed.factors(), most, language));
    }
}
