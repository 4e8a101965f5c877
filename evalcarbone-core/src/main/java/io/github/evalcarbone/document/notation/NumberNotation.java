package io.github.evalcarbone.document.notation;

import java.util.Arrays;
import java.util.Optional;

/** The meaning of points and commas in numbers. Blanks and apostrophes between groups of three digits always group. */
public enum NumberNotation {
    /** A program wrote them: a point is decimal, and nothing groups. */
    OF_PROGRAMS("", ".", ""),
    /** A point is decimal, a comma groups. */
    POINT("point", ".", ","),
    /** A comma is decimal, a point groups. */
    COMMA("comma", ",", "."),
    /** Either is decimal, and never groups. */
    POINT_OR_COMMA("point-or-comma", ".,", ""),
    /** Nothing is known: only what can be read in one way is read. */
    UNDECIDED("", ".,", ".,");

    private final String key;
    private final String decimals;
    private final String groups;

    NumberNotation(String key, String decimals, String groups) {
        this.key = key;
        this.decimals = decimals;
        this.groups = groups;
    }

    /** {@return the name in layout files; empty for what no file declares} */
    public String key() {
        return key;
    }

    /**
     * Finds a notation that layout files may declare.
     *
     * @param key  its name
     * @return the notation, or empty
     */
    public static Optional<NumberNotation> find(String key) {
        return Arrays.stream(values())
                .filter(one -> !key.isEmpty() && one.key.equals(key))
                .findFirst();
    }

    /** Returns whether this separator may be before the decimals. */
    boolean isDecimal(char separator) {
        return decimals.indexOf(separator) >= 0;
    }

    /** Returns whether any separator may group, so that three digits after it are not decimals for sure. */
    boolean hasGroups() {
        return !groups.isEmpty();
    }

    /** Returns whether this separator may be between groups of three digits. */
    boolean groups(char separator) {
        return groups.indexOf(separator) >= 0;
    }
}
