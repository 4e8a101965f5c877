package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;

/** A document that could not be written; nothing is wrong with what it was made from. */
final class OutputFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private OutputFailure(Problem problem, Throwable cause) {
        super(problem.code().code(), cause);
        this.problem = problem;
    }

    /** A file that cannot be created. */
    static OutputFailure unwritable(String file, Exception cause) {
        return new OutputFailure(Problem.of(CommandLineCode.UNWRITABLE_FILE, Location.NONE, file), cause);
    }

    /** A file that cannot be written to its end. */
    static OutputFailure incomplete(String file, Exception cause) {
        return new OutputFailure(incomplete(file), cause);
    }

    static Problem incomplete(String file) {
        return Problem.of(CommandLineCode.WRITING_FAILED, Location.NONE, file);
    }

    Problem problem() {
        return problem;
    }
}
