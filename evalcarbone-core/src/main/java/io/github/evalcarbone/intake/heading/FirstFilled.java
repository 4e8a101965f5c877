package io.github.evalcarbone.intake.heading;

import io.github.evalcarbone.document.CsvCell;
import java.util.Arrays;

/**
 * Passes on the first filled cell of several columns that mean the same, and counts the rows in which filled ones differ, but for
 * case. Not thread-safe.
 */
public final class FirstFilled {

    private final CsvCell target;
    private char[] first = new char[0];
    private boolean isDifferent;
    private long rows;

    /**
     * Creates the columns.
     *
     * @param target  receives one cell a row
     */
    public FirstFilled(CsvCell target) {
        this.target = target;
    }

    /**
     * Returns the receiver of one of the columns.
     *
     * @param isFirst  whether it is the first of them in the file
     * @return the receiver
     */
    public CsvCell column(boolean isFirst) {
        return isFirst ? this::first : this::other;
    }

    private void first(char[] text, int from, int to) {
        isDifferent = false;
        pass(text, from, to);
    }

    private void other(char[] text, int from, int to) {
        if (first.length == 0) {
            pass(text, from, to);
        } else if (from < to) {
            isDifferent |= !new String(first).equalsIgnoreCase(new String(text, from, to - from));
        }
    }

    private void pass(char[] text, int from, int to) {
        first = Arrays.copyOfRange(text, from, to);
        target.take(text, from, to);
    }

    /** Ends a row that is counted. */
    public void endRow() {
        rows += isDifferent ? 1 : 0;
    }

    /** {@return the number of rows in which filled cells differ} */
    public long differing() {
        return rows;
    }
}
