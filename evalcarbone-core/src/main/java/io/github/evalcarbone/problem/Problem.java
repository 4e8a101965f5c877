package io.github.evalcarbone.problem;

import java.util.List;

/**
 * An error in data, or a remark on it.
 * <p>
 * A problem is a value: it can be counted, grouped by code, written to a file, and worded in French or English. This
 * type is immutable and thread-safe.
 *
 * @param code  the kind of problem
 * @param severity  its severity
 * @param location  its location
 * @param values  the values quoted in the message, the offending one first
 */
public record Problem(ProblemCode code, Severity severity, Location location, List<String> values) {

    /**
     * Creates a problem.
     *
     * @param code  the kind of problem
     * @param severity  its severity
     * @param location  its location
     * @param values  the values quoted in the message, the offending one first
     */
    public Problem {
        values = List.copyOf(values);
    }

    /**
     * Creates a problem with the usual severity of its code.
     *
     * @param code  the kind of problem
     * @param location  its location
     * @param values  the values quoted in the message, the offending one first
     * @return the problem
     */
    public static Problem of(ProblemCode code, Location location, String... values) {
        return new Problem(code, code.severity(), location, List.of(values));
    }

    /**
     * Returns this problem with another location.
     *
     * @param place  the location
     * @return the same problem at that location
     */
    public Problem at(Location place) {
        return new Problem(code, severity, place, values);
    }

    /**
     * Returns the message: the value in brackets, and what it must be.
     *
     * @param language  the language
     * @return the message, one line, without the code
     */
    public String message(Language language) {
        return Messages.of(language).message(code, values);
    }

    /**
     * Returns a hint on how to solve the problem.
     *
     * @param language  French, or anything else for English
     * @return a guess at the cause, an action, or both
     */
    public String hint(Language language) {
        return Messages.of(language).hint(code, values);
    }

    /** Returns code, place, message and hint in English, in one line; do not parse. */
    @Override
    public String toString() {
        String place = location.toString().isEmpty() ? "" : " " + location;
        return "%s%s: %s %s"
                .formatted(code, place, message(Language.ENGLISH), hint(Language.ENGLISH))
                .strip();
    }
}
