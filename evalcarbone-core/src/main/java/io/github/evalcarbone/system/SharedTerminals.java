package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;

/**
 * Terminals that many people use one after the other, of which nobody counts the devices: as many count as would do if they
 * served day and night. All phases are shared by the hours, unlike those of equipment, whose hours change its use alone.
 * Immutable and thread-safe.
 *
 * @param device  one such device; its quantity is that of the rules
 * @param users  the people who use them, 0 to 1E12
 * @param hoursPerYear  the hours each of them uses one, 0 to 8,784
 */
public record SharedTerminals(Equipment device, double users, double hoursPerYear) {

    /**
     * Creates shared terminals.
     *
     * @param device  one such device
     * @param users  the people who use them, 0 to 1E12
     * @param hoursPerYear  the hours each of them uses one, 0 to 8,784
     * @throws IllegalArgumentException if a number is out of range
     */
    public SharedTerminals {
        Invariants.within(users, 0, 1e12, "number of users", "from 0 to 1E12");
        Invariants.within(hoursPerYear, 0, 8_784, "hours per year", "from 0 to 8784");
    }
}
