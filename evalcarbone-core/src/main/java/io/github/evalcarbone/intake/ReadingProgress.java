package io.github.evalcarbone.intake;

/**
 * A listener notified of the progress of reading, after every {@link #ROWS} rows and after the last, which can cancel
 * the reading. It is called in the thread that reads, and an exception it throws ends the reading.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** The number of rows between two notifications. */
    int ROWS = 10_000;

    /** A listener that does nothing and never cancels. */
    ReadingProgress NONE = (rows, problems) -> {};

    /**
     * Called when some rows have been read.
     *
     * @param rows  the rows so far, good and bad, without the header and blank lines
     * @param problems  the problems so far
     */
    void reached(long rows, long problems);

    /**
     * Returns whether to stop; called before each row, hence it must be cheap. The rows before are kept, and an error
     * ({@code EVC-1019}) reports that the rest was not read.
     *
     * @return whether the reading is to stop
     */
    default boolean isCancelled() {
        return false;
    }
}
