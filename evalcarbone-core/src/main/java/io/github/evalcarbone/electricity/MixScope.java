package io.github.evalcarbone.electricity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of the life cycle of electricity that a mix contains. */
public enum MixScope {
    /** Emissions of the power stations alone: scope 2 of the GHG Protocol. */
    GENERATION,
    /** Power stations and all that is upstream of them: fuels, construction. */
    LIFE_CYCLE,
    /** The source does not state it. */
    NOT_STATED;

    /**
     * Finds a scope by its name in datasets.
     *
     * @param text  the name, such as {@code life-cycle}
     * @return the constant, or empty
     */
    public static Optional<MixScope> find(String text) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(text))
                .findFirst();
    }

    /** Returns the name used in datasets, such as {@code life-cycle}. */
    @Override
    public String toString() {
        return this == NOT_STATED
                ? "not stated"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
