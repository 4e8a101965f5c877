package io.github.evalcarbone.matching;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import java.util.List;
import java.util.function.Function;

/**
 * What was made of matched lines, and every decision about them. Immutable, and thread-safe if its result is.
 *
 * @param <R>  what was made
 * @param result  what was made of the lines; it has the remarks of the decisions
 * @param matches  the decisions
 */
public record MatchResult<R extends Remarkable<R>>(R result, MatchLog matches) implements Remarkable<MatchResult<R>> {

    /**
     * Makes something else of the result.
     *
     * @param <T>  what is made
     * @param change  makes it
     * @return it with the same decisions
     */
    public <T extends Remarkable<T>> MatchResult<T> map(Function<? super R, ? extends T> change) {
        return new MatchResult<>(change.apply(result), matches);
    }

    /**
     * Returns this with more remarks on the result.
     *
     * @param more  the remarks, placed before those there are
     * @return the result with all of them, each once, and the same decisions
     */
    @Override
    public MatchResult<R> withRemarks(List<Problem> more) {
        return new MatchResult<>(result.withRemarks(more), matches);
    }
}
