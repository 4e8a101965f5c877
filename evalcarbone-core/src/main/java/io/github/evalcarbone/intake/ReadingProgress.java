package io.github.evalcarbone.intake;

/**
 * Notified of the progress of reading, after every {@link #ROWS} rows and after the last, and asked whether to go on. It is called
 * in the thread that reads, and what it throws ends the reading.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** The number of rows between two notifications. */
    int ROWS = 10_000;

    /** Is notified and does nothing; reading is never cancelled. */
    ReadingProgress NONE = (rows, problems) -> {};

    /**
     * Is notified of the progress.
     *
     * @param rows  the rows so far, good and bad, without the header and blank lines
     * @param problems  the problems so far
     */
    void reached(long rows, long problems);

    /**
     * Returns whether to stop; asked before each row, so that it must be cheap. The rows before are kept, and an error
     * ({@code EVC-1019}) says that the rest was not read.
     *
     * @return whether the reading is to stop
     */
    default boolean isCancelled() {
        return false;
    }
}
