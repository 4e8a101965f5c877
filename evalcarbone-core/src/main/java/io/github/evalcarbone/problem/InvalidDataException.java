package io.github.evalcarbone.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a caller requests a value of invalid data; it carries every problem, not only the first. */
public final class InvalidDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The problems of the data. */
    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems  the problems, at least one
     */
    public InvalidDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems of the data.
     *
     * @return every problem, in the order of the data; empty after the exception was serialised
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
