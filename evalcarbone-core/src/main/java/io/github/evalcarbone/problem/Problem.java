package io.github.evalcarbone.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        return code.message().in(language, values);
    }

    /**
     * Returns a hint on how to solve the problem.
     *
     * @param language  the language
     * @return a guess at the cause, an action, or both
     */
    public String hint(Language language) {
        return code.hint().in(language, values);
    }

    /**
     * Returns whether this problem is of a kind.
     *
     * @param kind  the kind
     * @return whether it has that code, also if this problem was read from a file
     */
    public boolean is(ProblemCode kind) {
        return code.code().equals(kind.code());
    }

    /** Compares code, severity, place and values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem problem
                && is(problem.code)
                && severity == problem.severity
                && location.equals(problem.location)
                && values.equals(problem.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code.code(), severity, location, values);
    }

    /** Returns code, place, message and hint in English, in one line; do not parse. */
    @Override
    public String toString() {
        String place = location.toString().isEmpty() ? "" : " " + location;
        return "%s%s: %s %s"
                .formatted(code.code(), place, message(Language.ENGLISH), hint(Language.ENGLISH))
                .strip();
    }
}
