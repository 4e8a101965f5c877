package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.RowCounts;
import java.util.List;
import java.util.function.Function;

/**
 * The result of a run of a {@link FootprintPipeline}. Immutable and thread-safe.
 *
 * @param <R>  a footprint, its totals, or an inventory
 * @param checked  the result of all lines, or that of the valid ones with the problems of the others; no result if the
 *     run was cancelled. Its remarks report everything that was assumed, excluded, matched or implausible
 * @param matches  the decisions about the model and type of each line; of the lines read so far if the run was
 *     cancelled
 * @param isCancelled  whether the run was cancelled
 */
public record FootprintRun<R extends Remarkable<R>>(Checked<R> checked, MatchLog matches, boolean isCancelled) {

    /**
     * Returns the result if every line is valid and the run was not cancelled.
     *
     * @return the footprint, totals or inventory
     * @throws io.github.evalcarbone.problem.InvalidDataException if a line has an error or the run was cancelled; it
     *     carries all problems
     */
    public R orThrow() {
        return checked.orThrow();
    }

    /** {@return the problems of the lines, in the order of the data} */
    public List<Problem> problems() {
        return checked.problems();
    }

    /**
     * {@return the numbers of lines read, kept, rejected, and excluded by status; those so far if the run was
     * cancelled}
     */
    public RowCounts rows() {
        return checked.rows();
    }

    <T extends Remarkable<T>> FootprintRun<T> map(Function<? super R, ? extends T> change) {
        return new FootprintRun<>(checked.map(change), matches, isCancelled);
    }
}
