package io.github.evalcarbone.intake;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import java.util.List;

/**
 * What came of collecting the lines of a file as it was read: what the collector made of the good rows, and what is wrong with
 * the others. Immutable, and thread-safe if its result is.
 *
 * @param <R>  the type of the result
 * @param result  what was made of the good rows; not that of the whole file if there is an error
 * @param problems  the problems: those of the file as a whole, then those of its rows in their order; beyond
 *         {@value CsvInventory#LISTED_PROBLEMS} of rows, one more problem says how many there are of each code
 * @param remarks  what the reading assumed and left out, which the result was given too
 * @param rows  the rows read, good and bad, without the header and blank lines
 * @param kept  the good rows whose lines were collected
 * @param leftOut  the good rows that the layout leaves out because of their status
 */
public record Collected<R>(
        R result, List<Problem> problems, List<Problem> remarks, long rows, long kept, long leftOut) {

    /**
     * Creates a result.
     *
     * @param result  what was made of the good rows
     * @param problems  the problems
     * @param remarks  what the reading assumed and left out
     * @param rows  the rows read
     * @param kept  the good rows whose lines were collected
     * @param leftOut  the good rows left out because of their status
     */
    public Collected {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /**
     * Tells whether a row, or part of the file, had to be left out.
     *
     * @return whether one of the problems is an error
     */
    public boolean hasErrors() {
        return Checked.hasError(problems);
    }

    /**
     * Returns the result if nothing had to be left out.
     *
     * @return the result
     * @throws InvalidDataException if there is an error; it carries the problems
     */
    public R orThrow() {
        if (hasErrors()) {
            throw new InvalidDataException(problems);
        }
        return result;
    }
}
