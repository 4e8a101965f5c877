package io.github.evalcarbone.electricity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a mix counts the losses of transmission and distribution. */
public enum NetworkLosses {
    /** The mix is one of a kWh that reaches the consumer: nothing is to be added. */
    INCLUDED,
    /** The mix is one of a kWh put on the grid: losses are to be added. */
    EXCLUDED,
    /** The source does not state it. */
    NOT_STATED;

    /**
     * Finds a treatment of losses by its name in datasets.
     *
     * @param text  the name, such as {@code included}
     * @return the constant, or empty
     */
    public static Optional<NetworkLosses> find(String text) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(text))
                .findFirst();
    }

    /** Returns the name used in datasets, such as {@code included}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
