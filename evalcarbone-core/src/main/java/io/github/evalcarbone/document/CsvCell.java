package io.github.evalcarbone.document;

/** Receives the cells of one column, one after the other. */
@FunctionalInterface
public interface CsvCell {

    /** Discards the cells of a column. */
    CsvCell IGNORED = (text, from, to) -> {};

    /**
     * Receives the cell of the next row. The array is reused after the call; implementations must not keep it.
     *
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the cell, which is stripped; equal to {@code from} if the cell
     *     is blank
     */
    void take(char[] text, int from, int to);

    /**
     * Sees a cell of the first rows before they are read, to decide how the column is written.
     *
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the cell, which is stripped
     * @param line  the line its row starts on
     */
    default void see(char[] text, int from, int to, long line) {}
}
