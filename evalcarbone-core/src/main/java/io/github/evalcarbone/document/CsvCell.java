package io.github.evalcarbone.document;

/** Where the cells of one column go, one after the other. */
@FunctionalInterface
public interface CsvCell {

    /** For a column that nobody reads. */
    CsvCell IGNORED = (text, from, to) -> {};

    /**
     * Takes the cell of the next row. The characters are not to be kept: others will stand there.
     *
     * @param text  where the characters are
     * @param from  the first one
     * @param to  the end of the cell, which is stripped; where it starts if the cell is blank
     */
    void take(char[] text, int from, int to);
}
