package io.github.evalcarbone.quickstart;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: says which there are. */
@Command(name = "evalcarbone")
final class RootCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    /** Read before parsing, see {@link Words}; here for the parser and the help. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = Words.OPTION, paramLabel = "fr|en", defaultValue = "en", scope = ScopeType.INHERIT)
    private String language;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Program.BAD_INPUT;
    }
}
