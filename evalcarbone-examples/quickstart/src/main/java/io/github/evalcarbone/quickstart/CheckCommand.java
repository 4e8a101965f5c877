package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.RejectedRows;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.ProblemsJson;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an inventory without computing anything: lists its problems and the models that its texts mean. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final Console console;
    private final Options options;

    @Mixin
    private InventoryOptions inventory;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", descriptionKey = "check.format")
    private String format;

    @Option(names = "--rejects", paramLabel = "${bundle:label.out}.csv")
    private Optional<String> rejects;

    CheckCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        options.oneOf("--format", format, FORMATS);
        Optional<FactorSet> factors = inventory.factors(options);
        LocalDate day = inventory.day(console, options);
        FootprintPipeline pipeline = inventory.pipeline(Optional.empty(), factors, options);
        Optional<SourceFiles> files = inventory.files(options);
        Optional<FootprintRun<Inventory>> run = files.flatMap(found -> prepared(found, day, pipeline));
        rejects.filter(file -> inventory.isJson()).ifPresent(file -> inventory.notOfJson(file, options));
        return options.areWrong() ? console.refuse(options.problems()) : check(files.orElseThrow(), run.orElseThrow());
    }

    private Optional<FootprintRun<Inventory>> prepared(SourceFiles files, LocalDate day, FootprintPipeline pipeline) {
        return inventory
                .lines(files, files.dataCentres().flatMap(options::take), day, options)
                .flatMap(lines -> options.take(
                        console.watched(progress -> lines.run(pipeline.withProgress(progress)::inventory))));
    }

    private int check(SourceFiles files, FootprintRun<Inventory> run) {
        SystemTables tables = files.system(options);
        Optional<Checked<InformationSystem>> system =
                run.checked().partial().filter(lines -> files.isSystem()).map(tables::read);
        rejects.ifPresent(file -> write(file, files, run.problems()));
        return options.areWrong()
                ? console.refuse(options.problems())
                : print(new CheckResult(run, system, files.remarks()));
    }

    private int print(CheckResult found) {
        console.print(
                switch (format) {
                    case "json" -> Console.text(writer -> ProblemsJson.write(found.problems(), writer));
                    case "csv" -> found.equipment().matches().csv();
                    default -> new CheckPage(found, console.words()).toString();
                });
        return Checked.hasError(found.problems()) ? Program.BAD_INPUT : Program.DONE;
    }

    /** Writes the rows left out of the equipment. */
    private void write(String file, SourceFiles files, List<Problem> problems) {
        Language language = console.words().language();
        Optional<String> rows =
                options.take(inventory.file(files).csv().map(source -> RejectedRows.csv(source, problems, language)));
        try {
            Files.writeString(Path.of(file), rows.orElse(""));
        } catch (IOException | InvalidPathException e) {
            options.problem("--rejects", CommandLineCode.UNWRITABLE_FILE, file);
        }
    }
}
