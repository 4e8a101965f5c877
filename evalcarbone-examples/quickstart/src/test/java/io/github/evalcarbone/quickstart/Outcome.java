package io.github.evalcarbone.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** The result of running the program in this virtual machine, on a fixed day. */
record Outcome(int code, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Outcome of(String... arguments) {
        return of(false, arguments);
    }

    /** The same of a command in one line; names of CSV and JSON files are those of files in a folder. */
    static Outcome in(Path folder, String command, String... more) {
        Stream<String> words = Arrays.stream(command.strip().split(" +", -1))
                .map(word -> word.matches("[a-z0-9-]+[.](csv|json)")
                        ? folder.resolve(word).toString()
                        : word);
        return of(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    /** The same with a person looking on. */
    static Outcome onTerminal(String... arguments) {
        return of(true, arguments);
    }

    private static Outcome of(boolean isTerminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Program(stream(out), stream(err), isTerminal, () -> TODAY).run(arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
