package io.github.evalcarbone.document;

import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Set;

/** Receives what {@link CsvRows} reads of a table. Not thread-safe unless an implementation says so. */
public interface CsvReceiver {

    /**
     * Returns how well a line of a file of people fits as the header.
     *
     * @param columns  its cells, stripped
     * @return 0 if not at all, up to {@link HeaderSearch#CERTAIN}; by default the first line is the header
     */
    default int fit(List<String> columns) {
        return HeaderSearch.CERTAIN;
    }

    /**
     * Receives the header, once, before the first row.
     *
     * @param line  its line, the first of the file being 1
     * @param columns  the names, stripped; blank if a column has none
     * @return the receivers of the cells, one per column; {@link CsvCell#IGNORED} for a column without a name
     */
    List<CsvCell> header(int line, List<String> columns);

    /**
     * Returns the headings that are known beside those of the header.
     *
     * @return the headings in normal form; by default none
     */
    default Set<String> headings() {
        return Set.of();
    }

    /**
     * Asked of a row below the header that names columns.
     *
     * @param columns  its cells, stripped
     * @return whether the same columns would be read in the same places with it as the header
     */
    default boolean isReadAlike(List<String> columns) {
        return false;
    }

    /**
     * Returns whether the first rows are seen before they are read, to decide how their columns are written.
     *
     * @return whether {@link CsvCell#see} is called for the first rows, and then {@link #decide}, before any row is read
     */
    default boolean looksAhead() {
        return false;
    }

    /** Notified that the first rows have been seen. */
    default void decide() {}

    /**
     * Notified of the end of a row, after its cells were passed on, one for each column.
     *
     * @param line  the line it starts on, the first of the file being 1
     */
    void row(long line);

    /**
     * Asked of a row that looks like one of totals, after its cells were passed on, one for each column.
     *
     * @return whether it is about something all the same
     */
    default boolean isNamed() {
        return false;
    }

    /**
     * Receives a row of a file of people that is none of its data: it repeats the header, or holds totals.
     *
     * @param problem  which of them it is, and where
     */
    default void aside(Problem problem) {
        badRow(problem);
    }

    /**
     * Receives the problem of a row that is left out; some of its cells may have been passed on.
     *
     * @param problem  the problem
     */
    void badRow(Problem problem);

    /**
     * Receives what was assumed about the file, after the last row.
     *
     * @param problem  the assumption
     */
    void remark(Problem problem);

    /**
     * Receives a problem of the header or the file.
     *
     * @param problem  the problem
     */
    void problem(Problem problem);
}
