package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that compute a footprint: the inventory, the rules, the treatment of bad rows. */
final class ComputeOptions {

    private static final String SKIP = "skip";

    @Mixin
    private InventoryOptions inventory;

    @Option(
            names = "--rules",
            paramLabel = "${bundle:label.name}|${bundle:label.file}.json",
            defaultValue = "evalcarbone")
    private String rules;

    @Option(names = "--on-problem", paramLabel = "stop|skip", defaultValue = "stop")
    private String onProblem;

    @Mixin
    private CategoryOptions categories;

    /** Computes the footprint of the inventory, or nothing if any option is wrong, or any row unless bad rows are skipped. */
    Optional<ComputedFootprint> compute(Console console, Options options) {
        options.oneOf("--on-problem", onProblem, List.of("stop", SKIP));
        LocalDate day = inventory.day(console, options);
        Optional<Methodology> methodology = options.take(RuleSets.methodology("--rules", rules));
        Optional<FactorSet> factors = inventory.factors(options);
        FootprintPipeline pipeline = categories.chosen(inventory.pipeline(methodology, factors, options), options);
        Optional<Footprint> footprint =
                inventory.files(options).flatMap(files -> compute(files, day, pipeline, console, options));
        return options.areWrong()
                ? Optional.empty()
                : Optional.of(new ComputedFootprint(footprint.orElseThrow(), factors.orElseThrow()));
    }

    private Optional<Footprint> compute(
            SourceFiles files, LocalDate day, FootprintPipeline pipeline, Console console, Options options) {
        Optional<Checked<List<DataCentre>>> centres = files.dataCentres();
        SystemTables tables = files.system(options);
        Optional<FootprintRun<Footprint>> run = inventory
                .lines(files, centres.flatMap(Checked::partial), day, options)
                .flatMap(lines -> options.take(console.watched(
                        progress -> lines.run(computing(pipeline.withProgress(progress), files, tables)))));
        List<Problem> problems = Stream.concat(
                        centres.map(Checked::problems).stream(), run.map(FootprintRun::problems).stream())
                .flatMap(List::stream)
                .toList();
        if (isGoodEnough(problems)
                && centres.stream().allMatch(read -> read.partial().isPresent())) {
            console.list(problems);
            console.list(files.remarks());
        } else {
            options.take(Checked.failed(problems));
        }
        return run.flatMap(done -> done.checked().partial());
    }

    private static Function<PipelineInput, FootprintRun<Footprint>> computing(
            FootprintPipeline pipeline, SourceFiles files, SystemTables tables) {
        return files.isSystem()
                ? input -> pipeline.system(input, tables).map(footprint -> footprint)
                : pipeline::footprint;
    }

    /** The good rows alone are no inventory: an error in one refuses them all, unless the user knows. */
    private boolean isGoodEnough(List<Problem> problems) {
        return onProblem.equals(SKIP) || !Checked.hasError(problems);
    }

    /** Says which day today was, beside a document that may not say it, if nobody asked for another one. */
    void remarkToday(ComputedFootprint computed, Console console) {
        if (inventory.isForToday()) {
            LocalDate today = computed.footprint().evaluationDate();
            console.remark(console.words().text("today", console.words().date(today)));
        }
    }
}
