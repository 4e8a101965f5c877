package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * The graphics cards and other accelerators of one cloud instance. Immutable and thread-safe.
 *
 * @param count  how many each instance has, 0 or more; empty for the number that the factors know of its type
 * @param model  their model as the factors name it, such as {@code nvidia-v100}; empty for that of the type of instance
 * @param load  their mean load, 0 to 1; empty when unknown
 */
public record Accelerators(Optional<Double> count, Optional<String> model, Optional<Double> load) {

    /** No accelerators. */
    public static final Accelerators NONE = new Accelerators(Optional.of(0.0), Optional.empty(), Optional.empty());

    /**
     * Creates accelerators.
     *
     * @param count  how many each instance has, 0 or more; empty for the number that the factors know of its type
     * @param model  their model as the factors name it; empty for that of the type of instance
     * @param load  their mean load, 0 to 1; empty when unknown
     * @throws IllegalArgumentException if a number is out of range or the text blank
     */
    public Accelerators {
        count.ifPresent(value -> Invariants.within(value, 0, Double.MAX_VALUE, "number of accelerators", "0 or more"));
        model.ifPresent(text -> Invariants.notBlank(text, "model of an accelerator"));
        load.ifPresent(value -> Invariants.within(value, 0, 1, "load", "from 0 to 1"));
    }

    /**
     * Returns accelerators of the model that the factors know of the type of instance.
     *
     * @param count  how many each instance has, 0 or more
     * @param load  their mean load, 0 to 1
     * @return the accelerators
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Accelerators of(double count, double load) {
        return new Accelerators(Optional.of(count), Optional.empty(), Optional.of(load));
    }

    /**
     * Returns the accelerators that the factors know of the type of instance.
     *
     * @param load  their mean load, 0 to 1
     * @return the accelerators
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Accelerators atLoad(double load) {
        return new Accelerators(Optional.empty(), Optional.empty(), Optional.of(load));
    }

    /**
     * Returns these accelerators with their model.
     *
     * @param changed  the model as the factors name it
     * @return the changed accelerators
     * @throws IllegalArgumentException if the text is blank
     */
    public Accelerators withModel(String changed) {
        return new Accelerators(count, Optional.of(changed), load);
    }
}
