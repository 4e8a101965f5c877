package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.json.ProblemsJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Checks an inventory: lists its problems, the values that will be missing and the models that its texts mean. It reads and computes
 * as {@link AssessCommand} does, so that both count the same lines.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final Console console;
    private final Options options;

    @Mixin
    private AssessmentOptions assessing;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", descriptionKey = "check.format")
    private String format;

    @Option(names = "--rejects", paramLabel = "${bundle:label.out}.csv")
    private Optional<String> rejects;

    /** Without effect; it is there so that the options of a report can be checked as they are. */
    @Option(names = "--strict", descriptionKey = "check.strict")
    void strict(boolean asked) {}

    CheckCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        InventoryOptions inventory = assessing.inventory();
        options.oneOf("--format", format, FORMATS);
        Optional<Assessment> found = assessing.assess(console, options);
        inventory.notOfJson("--rejects", rejects.filter(file -> inventory.isJson()), options);
        found.filter(read -> !options.areWrong()).ifPresent(this::writeRejects);
        return options.areWrong() ? refuse(found) : print(found.orElseThrow());
    }

    private void writeRejects(Assessment found) {
        rejects.ifPresent(file -> new Rejects(file, console.words().language(), options)
                .write(found, assessing.inventory().file(found.files())));
    }

    /** What is wrong with the files is listed after what is wrong with the options: one does not hide the other. */
    private int refuse(Optional<Assessment> found) {
        List<Problem> problems = new ArrayList<>(options.problems());
        found.map(Assessment::problems).ifPresent(problems::addAll);
        return console.refuse(problems);
    }

    private int print(Assessment found) {
        List<Problem> problems = new ArrayList<>(found.problems());
        if (problems.stream().noneMatch(problem -> problem.is(CommandLineCode.NOTHING_KEPT))) {
            found.computed().flatMap(ComputedFootprint::nothingComputed).ifPresent(problems::add);
        }
        console.print(
                switch (format) {
                    case "json" -> Console.text(writer -> ProblemsJson.write(problems, writer));
                    case "csv" -> found.matches().csv();
                    default -> new CheckPage(found, problems, console.words()).toString();
                });
        return Checked.hasError(problems) ? Program.BAD_INPUT : gaps(found);
    }

    /** What is missing is no error of the files, but nothing is ready either: as of {@code assess --strict}. */
    private int gaps(Assessment found) {
        int gaps = found.computed().map(known -> known.gaps().size()).orElse(0);
        if (gaps > 0) {
            console.remark(console.words().count("check.missing", gaps));
        }
        return gaps > 0 ? Program.GAPS : Program.DONE;
    }
}
