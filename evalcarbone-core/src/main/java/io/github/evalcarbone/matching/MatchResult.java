package io.github.evalcarbone.matching;

import java.util.function.Function;

/**
 * What was made of matched lines, and every decision about them. Immutable, and thread-safe if its result is.
 *
 * @param <R>  what was made
 * @param result  what was made of the lines
 * @param matches  the decisions
 */
public record MatchResult<R>(R result, MatchLog matches) {

    /**
     * Makes something else of the result.
     *
     * @param <T>  what is made
     * @param change  makes it
     * @return it with the same decisions
     */
    public <T> MatchResult<T> map(Function<? super R, ? extends T> change) {
        return new MatchResult<>(change.apply(result), matches);
    }
}
