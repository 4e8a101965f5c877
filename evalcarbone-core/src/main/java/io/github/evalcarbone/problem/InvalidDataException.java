package io.github.evalcarbone.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a caller asks for a value that the data could not give; it carries every problem, not only the first. */
public final class InvalidDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the data. */
    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems  what is wrong, at least one problem
     */
    public InvalidDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return every problem, in the order of the data; empty after the exception was serialised
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
