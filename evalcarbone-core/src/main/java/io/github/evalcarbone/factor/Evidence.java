package io.github.evalcarbone.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The evidence for a value that life-cycle assessments do not provide, such as hours of use; strongest first. */
public enum Evidence {
    /** The source states it. */
    PUBLISHED,
    /** It is derived from statements of the source. */
    DERIVED,
    /** The source states a policy, such as never switching off, that implies the number. */
    POLICY,
    /** An assumption for which no publication was found; to be reported as such and easy to change. */
    ASSUMPTION;

    /**
     * Finds the evidence by its name in datasets.
     *
     * @param text  the name, such as {@code assumption}
     * @return the evidence, or empty
     */
    public static Optional<Evidence> find(String text) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.toString().equals(text))
                .findFirst();
    }

    /** Returns the name used in datasets, such as {@code assumption}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
