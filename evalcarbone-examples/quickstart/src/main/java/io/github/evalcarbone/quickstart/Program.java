package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands the command line, runs one command, and turns every kind of failure into problems and an exit code. */
final class Program {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int GAPS = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean isTerminal;
    private final Supplier<LocalDate> today;

    Program(PrintStream out, PrintStream err, boolean isTerminal, Supplier<LocalDate> today) {
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
        this.today = today;
    }

    int run(String... arguments) {
        Console console = new Console(out, err, isTerminal, Words.chosenBy(arguments), today);
        CommandLine commands = Commands.neededBy(arguments, console);
        commands.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        commands.setOut(writer(out)).setErr(writer(err));
        commands.setParameterExceptionHandler((failure, all) -> console.refuse(List.of(problem(console, failure))));
        commands.setExecutionExceptionHandler((failure, command, result) -> failed(console, failure));
        int code = commands.execute(arguments);
        return out.checkError()
                ? failed(console, OutputFailure.incomplete(console.words().text("output.standard")))
                : code;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new LineFeeds(stream), true, StandardCharsets.UTF_8);
    }

    private static Problem problem(Console console, ParameterException failure) {
        return Problem.of(CommandLineCode.UNKNOWN_OPTION, Location.NONE, wording(console, failure));
    }

    /** The usual slips in the language chosen; picocli reports them in English only. */
    private static String wording(Console console, ParameterException failure) {
        Words words = console.words();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unknown(console, unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return words.text(missing(missing), names(missing.getMissing()));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return words.text("argument.twice", name(twice.getOverwritten()));
        }
        return failure.getArgSpec() instanceof OptionSpec option
                ? words.text(isFlag(option) ? "argument.flag" : "argument.bad", name(option), failure.getValue())
                : String.valueOf(failure.getMessage());
    }

    /** Picocli tells only in words whether the option itself is missing, or its value. */
    private static String missing(MissingParameterException failure) {
        if (failure.getMissing().get(0) instanceof OptionSpec) {
            return String.valueOf(failure.getMessage()).startsWith("Missing required option")
                    ? "argument.option"
                    : "argument.value";
        }
        return "argument.missing";
    }

    private static boolean isFlag(OptionSpec option) {
        return option.arity().max() == 0;
    }

    /** An option may be misspelled, a word may be a command or a second inventory. */
    private static String unknown(Console console, UnmatchedArgumentException unmatched) {
        Words words = console.words();
        CommandLine command = unmatched.getCommandLine();
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith("-")) {
            return unknownOption(console, unmatched, first, command);
        }
        boolean isRoot = command.getParent() == null;
        return isRoot
                ? words.text(
                        "argument.command",
                        first,
                        String.join(", ", command.getSubcommands().keySet()))
                : words.text(
                        !command.getCommandSpec().optionsMap().containsKey("--equipment")
                                ? "argument.unknown"
                                : "argument.second",
                        first);
    }

    /** An option may be one of other commands, or misspelled. */
    private static String unknownOption(
            Console console, UnmatchedArgumentException unmatched, String first, CommandLine command) {
        Words words = console.words();
        String others = others(first.replaceFirst("=.*", ""), console);
        if (!others.isEmpty()) {
            return words.text("argument.elsewhere", first.replaceFirst("=.*", ""), command.getCommandName(), others);
        }
        return nearest(first, command)
                .map(near -> words.text("argument.unknown.near", first, near))
                .orElseGet(() -> words.text("argument.unknown", String.join(" ", unmatched.getUnmatched())));
    }

    /** The other commands that have an option. */
    private static String others(String option, Console console) {
        return Commands.all(console).getSubcommands().values().stream()
                .filter(other -> other.getCommandSpec().optionsMap().containsKey(option))
                .map(CommandLine::getCommandName)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> nearest(String option, CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream()
                .filter(known -> NearestNames.areAlike(bare(option), bare(known)))
                .min(Comparator.comparingInt(known -> NearestNames.distance(option, known)));
    }

    /** The dashes are like each other in any two options. */
    private static String bare(String option) {
        return option.replaceFirst("^-+", "").replaceFirst("=.*", "");
    }

    private static String names(List<ArgSpec> missing) {
        return String.join(", ", missing.stream().map(Program::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int failed(Console console, Problem problem) {
        console.list(List.of(problem));
        return FAILED;
    }

    /** Bad data is reported as such; anything else is a fault of the program, whose trace its makers need. */
    private static int failed(Console console, Exception failure) {
        if (failure instanceof InvalidDataException invalid) {
            return console.refuse(invalid.problems());
        }
        if (failure instanceof OutputFailure output) {
            return failed(console, output.problem());
        }
        console.remark(console.words().text("failed"));
        failure.printStackTrace(console.err());
        return FAILED;
    }
}
