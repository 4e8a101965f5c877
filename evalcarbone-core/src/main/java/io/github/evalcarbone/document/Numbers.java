package io.github.evalcarbone.document;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Formats numbers, in the same way on every Java version. */
public final class Numbers {

    private Numbers() {}

    /**
     * Formats a double with the fewest digits that parse back to it.
     * <p>
     * {@link Double#toString(double)} before Java 19 sometimes gives more digits; this form does not depend on the
     * version.
     *
     * @param value  the number
     * @return the text, such as {@code 0.1} or {@code 4.15844E-9}
     */
    public static String shortest(double value) {
        return NumberOutput.toString(value, true);
    }
}
