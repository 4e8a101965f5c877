package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;

/**
 * A problem as the screen shows it.
 *
 * @param row  the place of the row in the table, from 0; -1 if it is about the table as a whole
 * @param column  the heading of the cell; empty for the whole row
 * @param code  its code
 * @param severity  {@code ERROR}, {@code WARNING} or {@code INFO}
 * @param message  what is wrong
 * @param hint  what to do
 */
record ProblemView(int row, String column, String code, String severity, String message, String hint) {

    /** The line of the first row in the text that is read: the headings are line 1. */
    private static final int FIRST = 2;

    static ProblemView of(Problem problem, Language language) {
        return new ProblemView(
                Math.max(-1, problem.location().row() - FIRST),
                problem.location().name(),
                problem.code().code(),
                problem.severity().name(),
                problem.message(language),
                problem.hint(language));
    }
}
