package io.github.evalcarbone.inventory;

import java.util.Arrays;
import java.util.Optional;

/** The treatment of rows of one source that have the same id, of which an inventory has one line at most. */
public enum RepeatedIds {
    /** Each row but the first is an error. */
    REFUSE("error"),
    /** The first row is kept. */
    KEEP_FIRST("first"),
    /** The last row is kept; the source is read twice. */
    KEEP_LAST("last"),
    /** No row is kept; the source is read twice. */
    KEEP_NONE("none");

    private final String key;

    RepeatedIds(String key) {
        this.key = key;
    }

    /**
     * Returns the name of this treatment in layout files.
     *
     * @return the name, such as {@code last}
     */
    public String key() {
        return key;
    }

    /**
     * Finds a treatment by its name in layout files.
     *
     * @param key  the name, such as {@code last}
     * @return the treatment, or empty if none has that name
     */
    public static Optional<RepeatedIds> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** {@return whether all rows must be known before the first line is made} */
    public boolean needsAllRows() {
        return this == KEEP_LAST || this == KEEP_NONE;
    }
}
