package io.github.evalcarbone.document;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as text, the same on every Java version. */
public final class Numbers {

    private Numbers() {}

    /**
     * Writes a double with the fewest digits that read back to it.
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
