package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.RejectedRows;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.ProblemsJson;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.io.IOException;
import java.io.StringWriter;
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

/** Looks at an inventory without computing anything: what is wrong with it, and which models its texts mean. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final Console console;
    private final Options options;

    @Mixin
    private Reading reading;

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
        Optional<FactorSet> factors = reading.factors(options);
        LocalDate day = reading.day(console, options);
        Optional<SourceFiles> files = reading.files(options, console.words());
        Optional<Checked<Inventory>> intake = files.flatMap(found ->
                reading.intake(found, Reading.dataCentres(found).flatMap(options::take), console, day, options));
        rejects.filter(file -> reading.isJson()).ifPresent(file -> reading.notOfJson(file, console, options));
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        return check(files.orElseThrow(), intake.orElseThrow(), factors.orElseThrow());
    }

    private int check(SourceFiles files, Checked<Inventory> intake, FactorSet factors) {
        Optional<MatchResult<Inventory>> matched =
                reading.match(intake.partial().orElseThrow(), factors, options);
        Optional<Checked<InformationSystem>> system = files.isSystem()
                ? matched.map(equipment -> files.system(equipment.result(), options))
                : Optional.empty();
        rejects.ifPresent(file -> write(file, files, intake));
        return options.areWrong()
                ? console.refuse(options.problems())
                : print(new Checkup(intake, matched.orElseThrow(), system, files.remarks()));
    }

    private int print(Checkup found) {
        console.print(
                switch (format) {
                    case "json" -> json(found.problems());
                    case "csv" -> found.matched().matches().csv();
                    default -> new CheckPage(found, console.words()).toString();
                });
        return Checked.hasError(found.problems()) ? Program.BAD_INPUT : Program.DONE;
    }

    private static String json(List<Problem> problems) {
        StringWriter writer = new StringWriter();
        ProblemsJson.write(problems, writer);
        return writer.toString();
    }

    /** Of the equipment alone. */
    private void write(String file, SourceFiles files, Checked<Inventory> intake) {
        Optional<String> rows = options.take(reading.file(files)
                .text(source -> RejectedRows.csv(
                        source, intake.problems(), console.words().language())));
        try {
            Files.writeString(Path.of(file), rows.orElse(""));
        } catch (IOException | InvalidPathException e) {
            options.problem("--rejects", CommandLineCode.UNWRITABLE_FILE, file);
        }
    }
}
