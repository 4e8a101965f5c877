package io.github.evalcarbone.electricity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The electricity that a mix describes. */
public enum MixBasis {
    /** Electricity generated in the area, exports included, imports left out. */
    PRODUCTION,
    /** Electricity consumed in the area, imports included. */
    CONSUMPTION,
    /** The source does not state it. */
    NOT_STATED;

    /**
     * Finds a basis by its name in datasets.
     *
     * @param text  the name, such as {@code consumption}
     * @return the constant, or empty
     */
    public static Optional<MixBasis> find(String text) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(text))
                .findFirst();
    }

    /** Returns the name used in datasets, such as {@code consumption}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
