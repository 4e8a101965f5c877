package io.github.evalcarbone.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The program {@code evalcarbone}: a hospital's inventory in, its yearly footprint out.
 * <p>
 * Exit codes: 0 done, 1 the program or its output failed, 2 bad input, 3 values or rows are missing and {@code --strict} was
 * given. Results go to the standard output, problems and remarks to the standard error, both in UTF-8 on every platform.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the virtual machine.
     *
     * @param arguments  the command and its options; see {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(System.out);
        PrintStream err = utf8(System.err);
        int code = new Program(out, err, isTerminal(), LocalDate::now).run(arguments);
        err.flush();
        System.exit(code);
    }

    /** From Java 22 on there is a console even where nobody looks on; it says so by a method that Java 17 lacks. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        try {
            return console != null
                    && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return console != null;
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
