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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which files are read and computed, for a report and for a check alike, so that both find the same. */
final class AssessmentOptions {

    @Mixin
    private InventoryOptions inventory;

    @Option(
            names = "--rules",
            paramLabel = "${bundle:label.name}|${bundle:label.file}.json",
            defaultValue = "evalcarbone")
    private String rules;

    @Mixin
    private CategoryOptions categories;

    @Mixin
    private ContractOptions contracts;

    private boolean keepsMatches;

    /** Computes otherwise than asked for, as the other side of a comparison. */
    void changeTo(OtherSide side) {
        side.rules().ifPresent(name -> rules = name);
        inventory.changeTo(side);
    }

    /** Keeps the decision about the model of each line from now on. */
    void keepMatches() {
        keepsMatches = true;
    }

    OtherSide asAsked() {
        return inventory.asAsked(rules);
    }

    InventoryOptions inventory() {
        return inventory;
    }

    /**
     * Reads and computes all that can be; nothing without a file of equipment. What is wrong with the options is noted there, what is
     * wrong with the files in the result.
     */
    Optional<Assessment> assess(Console console, Options options) {
        LocalDate day = inventory.day(console, options);
        Optional<Methodology> methodology = options.take(RuleSets.methodology("--rules", rules));
        Optional<FactorSet> factors = inventory.factors(options).map(known -> contracts.counted(known, options));
        FootprintPipeline usual = categories.chosen(inventory.pipeline(methodology, factors, options), options);
        FootprintPipeline pipeline = keepsMatches ? usual.keepingMatches() : usual;
        Optional<Assessment> found =
                inventory.files(options).map(files -> assess(files, day, pipeline, console, options));
        found.flatMap(Assessment::computed).ifPresent(known -> contracts.requirePlaces(known.footprint(), options));
        return found;
    }

    private Assessment assess(
            SourceFiles files, LocalDate day, FootprintPipeline pipeline, Console console, Options options) {
        Optional<Checked<List<DataCentre>>> centres = files.dataCentres();
        SystemTables tables = files.system(centres.flatMap(Checked::partial).orElse(List.of()), options);
        Checked<FootprintRun<Footprint>> run = inventory
                .lines(files, centres.flatMap(Checked::partial), day, options)
                .map(lines -> console.watched(
                        progress -> lines.run(computing(pipeline.withProgress(progress), files, tables))))
                .orElseGet(() -> Checked.failed(List.of()));
        boolean isRead = run.value().flatMap(done -> done.checked().partial()).isPresent();
        List<Problem> orphans = isRead ? List.of() : files.orphans(tables, day);
        return Assessment.of(files, pipeline.calculator(), centres, run, orphans);
    }

    private static Function<PipelineInput, FootprintRun<Footprint>> computing(
            FootprintPipeline pipeline, SourceFiles files, SystemTables tables) {
        return files.isSystem()
                ? input -> pipeline.system(input, tables).map(footprint -> footprint)
                : pipeline::footprint;
    }
}
