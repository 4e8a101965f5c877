package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The streams a command writes to, in one language, perhaps for a person who looks on, and the one clock of the program. */
record Console(PrintStream out, PrintStream err, boolean isTerminal, Words words, Supplier<LocalDate> today) {

    /** The document a command was asked for. */
    void print(String document) {
        out.print(document);
    }

    /** A document that is written, such as JSON, as text. */
    static String text(Consumer<Writer> document) {
        StringWriter text = new StringWriter();
        document.accept(text);
        return text.toString();
    }

    /** Shows a person who looks on how far some work has come. */
    <T> T watched(Function<ReadingProgress, T> work) {
        try (ProgressLine progress = new ProgressLine(err, words)) {
            return work.apply(isTerminal ? progress : ReadingProgress.NONE);
        }
    }

    /** One line beside the document. */
    void remark(String words) {
        err.print(words + "\n");
    }

    /** Lists every problem, and ends with the exit code for bad input. */
    int refuse(List<Problem> problems) {
        list(problems);
        remark(words.count("problems", problems.size()));
        return Program.BAD_INPUT;
    }

    /** Lists problems beside the document. */
    void list(List<Problem> problems) {
        problems.forEach(this::list);
    }

    private void list(Problem problem) {
        String place = problem.location().equals(Location.NONE) ? "" : " " + problem.location();
        remark(harmless(problem.code() + place + words.text("colon") + problem.message(words.language())));
        String hint = problem.hint(words.language());
        if (!hint.isEmpty()) {
            remark(harmless("    " + hint));
        }
    }

    /** A text may quote the file: nothing in it may steer the terminal. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
    }
}
