package io.github.evalcarbone.matching;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.SetAside;
import java.util.List;
import java.util.function.Function;

/**
 * A result computed from matched lines, with every decision about them. Immutable, and thread-safe if the result is.
 *
 * @param <R>  the type of the result
 * @param result  the result, with the remarks of the decisions
 * @param matches  the decisions
 */
public record MatchResult<R extends Remarkable<R>>(R result, MatchLog matches) implements Remarkable<MatchResult<R>> {

    /**
     * Returns these decisions with a transformed result.
     *
     * @param <T>  the type of the transformed result
     * @param change  the transformation
     * @return the transformed result with the same decisions
     */
    public <T extends Remarkable<T>> MatchResult<T> map(Function<? super R, ? extends T> change) {
        return new MatchResult<>(change.apply(result), matches);
    }

    /**
     * Returns this result with more remarks.
     *
     * @param more  the remarks, placed before the present ones
     * @return the result with all of them, each once, and the same decisions
     */
    @Override
    public MatchResult<R> withRemarks(List<Problem> more) {
        return new MatchResult<>(result.withRemarks(more), matches);
    }

    /**
     * Returns this result with more rows that were set aside.
     *
     * @param more  the numbers of rows that are not in the result
     * @return the result, which counts them too, and the same decisions
     */
    @Override
    public MatchResult<R> withSetAside(SetAside more) {
        return new MatchResult<>(result.withSetAside(more), matches);
    }
}
