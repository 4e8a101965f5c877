package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import java.util.List;
import java.util.function.Function;

/**
 * The result of a run of a {@link FootprintPipeline}. Immutable and thread-safe.
 *
 * @param <R>  a footprint, also that of a system, its totals, or an inventory
 * @param checked  the result of all lines, or that of the valid ones with the problems of the others; no result if the
 *     run was cancelled. Its remarks report everything that was assumed, excluded, matched or implausible
 * @param matches  the decisions about the model and type of each line; of the lines read so far if the run was
 *     cancelled
 * @param isCancelled  whether the run was cancelled
 */
public record FootprintRun<R>(Checked<R> checked, MatchLog matches, boolean isCancelled) {

    /** The name under which {@link #rows} counts the lines of virtual machines among those that were left out. */
    public static final String VIRTUAL = "virtual-machine";

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
     * {@return the numbers of lines read, kept, rejected, and excluded by status or as {@linkplain #VIRTUAL virtual machines};
     * those so far if the run was cancelled}
     */
    public RowCounts rows() {
        return checked.rows();
    }

    /**
     * Makes something else of what was computed.
     *
     * @param <T>  the type of what is made
     * @param change  makes it
     * @return it with the same problems, decisions and account
     */
    public <T> FootprintRun<T> map(Function<? super R, ? extends T> change) {
        return new FootprintRun<>(checked.map(change), matches, isCancelled);
    }
}
