package io.github.evalcarbone.problem;

/**
 * A kind of problem: its code, which never changes, its severity, and its wording.
 * <p>
 * {@link CoreCode} defines the kinds found by this library. A program that finds others implements this interface, preferably
 * by an enum whose wording is read by {@link BilingualTexts}. All problems are counted, stored and reported alike. Compare
 * codes by {@link Problem#is}: a code read from a file is a different object. Implementations are immutable and thread-safe.
 */
public interface ProblemCode {

    /**
     * Returns the code.
     *
     * @return a text for programs and for look-up, such as {@code EVC-1008}; other programs use a prefix of their own
     */
    String code();

    /**
     * Returns the usual severity of problems of this kind.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the wording of the message.
     *
     * @return the message with placeholders of the values of a problem, as in {@link Bilingual#in(Language, java.util.List)}
     */
    Bilingual message();

    /**
     * Returns the wording of the hint.
     *
     * @return a guess at the cause, an action, or both, with placeholders of the values of a problem
     */
    Bilingual hint();
}
