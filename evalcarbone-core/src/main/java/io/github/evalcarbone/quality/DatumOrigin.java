package io.github.evalcarbone.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The origin of a datum of a line. */
public enum DatumOrigin {
    /** The meter of the owner, or another known consumption; that it was measured is the owner's word. */
    MEASURED,
    /** The inventory. */
    GIVEN,
    /** Facts of the inventory, put together by a rule. */
    COMPUTED,
    /** A figure of a dataset, of the model or of a generic device. */
    DATASET,
    /** The default of the type. */
    TYPE_DEFAULT,
    /** A default for any type. */
    GENERAL_DEFAULT,
    /** A figure of another kind of device. */
    PROXY,
    /** Nothing is known. */
    UNKNOWN;

    /** {@return its name in files, such as {@code type-default}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DatumOrigin> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
