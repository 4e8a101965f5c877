package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;

/**
 * A state of operation: the power drawn, and its duration. Immutable and thread-safe.
 *
 * @param name  its name, such as {@code idle}
 * @param watts  the power in W, 0 or more
 * @param hoursPerYear  the time spent in it, from 0 to 8784 hours
 */
public record PowerState(String name, double watts, double hoursPerYear) {

    /**
     * Creates a power state.
     *
     * @param name  its name, such as {@code idle}
     * @param watts  the power in W, 0 or more
     * @param hoursPerYear  the time spent in it, from 0 to 8784 hours
     * @throws IllegalArgumentException if the name is blank or a number is out of range
     */
    public PowerState {
        Invariants.notBlank(name, "name of a power state");
        Invariants.notNegative(watts, "power in W");
        Invariants.within(hoursPerYear, 0, 8_784, "hours per year", "from 0 to 8784");
    }
}
