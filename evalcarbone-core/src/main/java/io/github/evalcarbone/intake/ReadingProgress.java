package io.github.evalcarbone.intake;

/**
 * Is told how far the reading of a file has come: after every {@link #ROWS} rows and after the last. It is called in the thread
 * that reads, and what it throws ends the reading.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** It is called after so many rows. */
    int ROWS = 10_000;

    /** Is told and does nothing. */
    ReadingProgress NONE = (rows, problems) -> {};

    /**
     * Is told how far the reading has come.
     *
     * @param rows  the rows so far, good and bad, without the header and blank lines
     * @param problems  the problems so far
     */
    void reached(long rows, long problems);
}
