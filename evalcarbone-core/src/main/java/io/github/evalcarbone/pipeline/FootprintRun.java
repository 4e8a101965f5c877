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
 * @param <R>  a footprint, that of a system too, its totals, or an inventory
 * @param checked  what was computed of all lines, or of the good ones beside the problems of the others; nothing at all if the
 *         run was cancelled. Everything that was assumed, left out, matched or implausible is among its remarks
 * @param matches  how the model and type of each line was decided; of the lines before that place if the run was cancelled
 * @param isCancelled  whether the run was cancelled
 */
public record FootprintRun<R>(Checked<R> checked, MatchLog matches, boolean isCancelled) {

    /**
     * Returns what was computed if every line is good and the run was not cancelled.
     *
     * @return the footprint, totals or inventory
     * @throws io.github.evalcarbone.problem.InvalidDataException if a line has an error or the run was cancelled; it carries all
     *         problems
     */
    public R orThrow() {
        return checked.orThrow();
    }

    /** {@return everything that is wrong with the lines, in the order of the data} */
    public List<Problem> problems() {
        return checked.problems();
    }

    /** {@return the lines read, kept, refused, and left out by status; so far if the run was cancelled} */
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
