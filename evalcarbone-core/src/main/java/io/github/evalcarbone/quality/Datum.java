package io.github.evalcarbone.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A datum of a line that is graded. */
public enum Datum {
    /** The number of items. */
    QUANTITY,
    /** The identity of the device, and the figure of its making, distribution and end of life. */
    IDENTITY,
    /** The years over which its making is spread. */
    LIFETIME,
    /** Its electricity. */
    USE;

    /** {@return its name in files, such as {@code quantity}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Datum> find(String key) {
        return Arrays.stream(values()).filter(datum -> datum.key().equals(key)).findFirst();
    }
}
