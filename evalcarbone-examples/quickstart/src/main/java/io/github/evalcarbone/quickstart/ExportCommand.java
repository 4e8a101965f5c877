package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.publicodes.PublicodesExport;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a rule set in another format of rules. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("publicodes");

    private final Console console;

    @Parameters(
            paramLabel = "${bundle:label.name}|${bundle:label.file}.json",
            arity = "0..1",
            defaultValue = "evalcarbone",
            descriptionKey = "export.ruleset")
    private String name;

    @Option(
            names = "--format",
            paramLabel = "publicodes",
            defaultValue = "publicodes",
            descriptionKey = "export.format")
    private String format;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        options.oneOf("--format", format, FORMATS);
        Optional<RuleSet> rules = options.take(RuleSets.find("export", name));
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        try {
            rules.map(PublicodesExport::of).ifPresent(console::print);
            return Program.DONE;
        } catch (InvalidDataException e) {
            return console.refuse(e.problems());
        }
    }
}
