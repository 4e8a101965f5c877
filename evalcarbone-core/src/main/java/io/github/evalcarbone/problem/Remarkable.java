package io.github.evalcarbone.problem;

import java.util.List;

/**
 * A result that can carry remarks on the data it is computed from, to which a reader of files can add its own.
 *
 * @param <R>  the type of the result
 */
public interface Remarkable<R> {

    /**
     * Returns this result with more remarks.
     *
     * @param more  the remarks
     * @return the result with all of them, each once
     */
    R withRemarks(List<Problem> more);

    /**
     * Returns this result with more rows that were set aside.
     *
     * @param more  the numbers of rows that are not in this result
     * @return the result, which counts them too
     */
    R withSetAside(SetAside more);
}
