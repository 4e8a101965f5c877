package io.github.evalcarbone.spark;

/**
 * Finds the ends of rows in the bytes of a CSV text: line feeds outside quotation marks, in every encoding that extends ASCII.
 * Not thread-safe.
 */
final class RowEnds {

    private long lines;
    private boolean isQuoted;
    private boolean isAtRowEnd;

    /** Starts within a text. */
    static RowEnds from(long lines, boolean isQuoted, boolean isAtRowEnd) {
        RowEnds ends = new RowEnds();
        ends.lines = lines;
        ends.isQuoted = isQuoted;
        ends.isAtRowEnd = isAtRowEnd;
        return ends;
    }

    /** Takes the next byte; returns whether a row ends with it. */
    boolean take(int next) {
        isAtRowEnd = next == '\n' && !isQuoted;
        if (next == '\n') {
            lines++;
        } else if (next == '"') {
            isQuoted = !isQuoted;
        }
        return isAtRowEnd;
    }

    long lines() {
        return lines;
    }

    boolean isQuoted() {
        return isQuoted;
    }

    boolean isAtRowEnd() {
        return isAtRowEnd;
    }
}
