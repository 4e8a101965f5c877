package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.Intake;
import io.github.evalcarbone.intake.Matched;
import io.github.evalcarbone.intake.RejectedRows;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.ProblemsJson;
import io.github.evalcarbone.problem.ProblemCode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    @Option(names = "--rejects", paramLabel = "OUT.csv")
    private Optional<String> rejects;

    CheckCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        options.oneOf("--format", format, FORMATS);
        Optional<FactorSet> factors = reading.factors(options);
        Optional<Intake> intake = reading.intake(console, reading.day(console, options), options);
        rejects.filter(file -> reading.isJson()).ifPresent(file -> reading.notOfJson(file, console, options));
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        Optional<Matched<Inventory>> matched =
                reading.match(intake.orElseThrow().inventory(), factors.orElseThrow(), options);
        rejects.ifPresent(file -> write(file, intake.get()));
        return options.areWrong() ? console.refuse(options.problems()) : print(intake.get(), matched.orElseThrow());
    }

    private int print(Intake intake, Matched<Inventory> matched) {
        console.print(
                switch (format) {
                    case "json" -> json(intake);
                    case "csv" -> matched.matches().csv();
                    default -> new CheckPage(intake, matched, console.words()).toString();
                });
        return intake.hasErrors() ? Program.BAD_INPUT : Program.DONE;
    }

    private static String json(Intake intake) {
        StringWriter writer = new StringWriter();
        ProblemsJson.write(intake.problems(), writer);
        return writer.toString();
    }

    private void write(String file, Intake intake) {
        Optional<String> rows = options.take(reading.file()
                .text(stream -> RejectedRows.csv(
                        stream, intake.problems(), console.words().locale())));
        try {
            Files.writeString(Path.of(file), rows.orElse(""));
        } catch (IOException | InvalidPathException e) {
            options.problem("--rejects", ProblemCode.UNWRITABLE_FILE, file);
        }
    }
}
