package io.github.evalcarbone.problem;

/**
 * A kind of problem: its code, which never changes, how much it matters, and its wording.
 * <p>
 * {@link CoreCode} has the kinds that this library finds. A program that finds others implements this interface, best by an enum
 * whose wording {@link BilingualTexts} reads. Problems of both kinds are counted, stored and reported alike. A code is compared
 * by {@link Problem#is}: one that was read from a file is another object. Implementations are immutable and thread-safe.
 */
public interface ProblemCode {

    /**
     * Returns the code.
     *
     * @return a text for programs and for look-up, such as {@code EVC-1008}; other programs use a prefix of their own
     */
    String code();

    /**
     * Returns how much problems of this kind usually matter.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the wording of what is wrong.
     *
     * @return the message with places for the values of a problem, as in {@link Bilingual#in(Language, java.util.List)}
     */
    Bilingual message();

    /**
     * Returns the wording of a way out.
     *
     * @return a guess at the cause, an action, or both, with places for the values of a problem
     */
    Bilingual hint();
}
