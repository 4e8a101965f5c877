package io.github.evalcarbone.problem;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading data: a value, or none, and every problem found on the way.
 * <p>
 * The value is absent exactly when at least one problem is an {@link Severity#ERROR}. This type is immutable and
 * thread-safe if its value is.
 *
 * @param <T>  the type of the value
 * @param value  the value, absent if there is an error
 * @param problems  every problem, in the order of the data
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    /**
     * Creates a result.
     *
     * @param value  the value, absent if there is an error
     * @param problems  every problem, in the order of the data
     */
    public Checked {
        problems = List.copyOf(problems);
    }

    /**
     * Returns a value with remarks that are not errors.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @param problems  warnings and remarks
     * @return the result
     */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    /**
     * Returns a result without a value.
     *
     * @param <T>  the type of the value there would have been
     * @param problems  what is wrong, at least one error
     * @return the result
     */
    public static <T> Checked<T> failed(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /**
     * Returns the value, or throws all problems at once.
     *
     * @return the value
     * @throws InvalidDataException if there is none
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidDataException(problems));
    }

    /**
     * Tells whether a list of problems holds an error.
     *
     * @param problems  the problems
     * @return whether one of them is an error
     */
    public static boolean hasError(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
