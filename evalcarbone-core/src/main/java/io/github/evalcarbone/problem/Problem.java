package io.github.evalcarbone.problem;

import java.util.List;

/**
 * One thing that is wrong with data, or worth knowing about it.
 * <p>
 * A problem is a value: it can be counted, grouped by code, written to a file, and worded in French or English. This type
 * is immutable and thread-safe.
 *
 * @param code  what kind of problem it is
 * @param severity  how much it matters
 * @param location  where it is
 * @param values  the values the message quotes, the offending one first
 */
public record Problem(ProblemCode code, Severity severity, Location location, List<String> values) {

    /**
     * Creates a problem.
     *
     * @param code  what kind of problem it is
     * @param severity  how much it matters
     * @param location  where it is
     * @param values  the values the message quotes, the offending one first
     */
    public Problem {
        values = List.copyOf(values);
    }

    /**
     * Creates a problem with the usual severity of its code.
     *
     * @param code  what kind of problem it is
     * @param location  where it is
     * @param values  the values the message quotes, the offending one first
     * @return the problem
     */
    public static Problem of(ProblemCode code, Location location, String... values) {
        return new Problem(code, code.severity(), location, List.of(values));
    }

    /**
     * Returns this problem with another place.
     *
     * @param place  where it is
     * @return the same problem there
     */
    public Problem at(Location place) {
        return new Problem(code, severity, place, values);
    }

    /**
     * Says what is wrong: the value in brackets, what it must be.
     *
     * @param language  the language
     * @return the message, one line, without the code
     */
    public String message(Language language) {
        return Messages.of(language).message(code, values);
    }

    /**
     * Suggests a way out.
     *
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
