package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrown when a file as a whole is not read; becomes a problem as soon as its name is known, and never leaves this
 * package.
 */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<String> values;

    Refusal(ProblemCode code, String... values) {
        super(code.code() + " " + String.join(" ", values));
        this.code = code;
        this.values = List.of(values);
    }

    /** Returns the exception of a file found damaged by the library that reads it. */
    static Refusal damaged(Exception cause) {
        Refusal refusal = new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        refusal.initCause(cause);
        return refusal;
    }

    boolean isOfDamage() {
        return code == SpreadsheetCode.NOT_A_SPREADSHEET;
    }

    /** Returns the problem, which quotes the file first. */
    Problem problem(String file) {
        List<String> all = new ArrayList<>(List.of(file));
        all.addAll(values);
        return Problem.of(code, Location.file(file), all.toArray(String[]::new));
    }
}
