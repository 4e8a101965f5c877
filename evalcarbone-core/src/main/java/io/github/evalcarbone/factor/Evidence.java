package io.github.evalcarbone.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement rests on that no life-cycle assessment makes, such as hours of use; the surest first. */
public enum Evidence {
    /** The source states it. */
    PUBLISHED,
    /** It was computed from what the source states. */
    DERIVED,
    /** The source states the habit, such as never switching off; the number follows from it. */
    POLICY,
    /** No publication was found: a guess, to be shown as such and easy to change. */
    ASSUMPTION;

    /**
     * Finds what the word of a dataset means.
     *
     * @param text  the word, such as {@code assumption}
     * @return the evidence, or empty
     */
    public static Optional<Evidence> find(String text) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.toString().equals(text))
                .findFirst();
    }

    /** Returns the word that datasets use, such as {@code assumption}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
