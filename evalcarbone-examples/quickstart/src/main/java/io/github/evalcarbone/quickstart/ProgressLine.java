package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.ReadingProgress;
import java.io.PrintStream;

/** Shows the progress of reading a large file on one line of a terminal, which is blank again at the end. */
final class ProgressLine implements ReadingProgress, AutoCloseable {

    private final PrintStream err;
    private final Words words;
    private int width;

    ProgressLine(PrintStream err, Words words) {
        this.err = err;
        this.words = words;
    }

    @Override
    public void reached(long rows, long problems) {
        if (rows >= ROWS) {
            show(words.text("progress", rows, problems));
        }
    }

    private void show(String text) {
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }

    @Override
    public void close() {
        if (width > 0) {
            show("");
            err.print("\r");
        }
    }
}
