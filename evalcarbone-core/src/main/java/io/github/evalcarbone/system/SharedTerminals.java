package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;

/**
 * Terminals used by many people, one after the other, whose devices are not counted: the number of devices is the one
 * that would suffice if they were used day and night. All phases scale with the hours, unlike those of equipment, whose
 * hours affect the use phase only. Immutable and thread-safe.
 *
 * @param device  one such device; its quantity is that of the rules
 * @param users  the people who use them, 0 to 1E12
 * @param hoursPerYear  the hours of use per person and year, 0 to 8,784
 */
public record SharedTerminals(Equipment device, double users, double hoursPerYear) {

    /**
     * Creates shared terminals.
     *
     * @param device  one such device
     * @param users  the people who use them, 0 to 1E12
     * @param hoursPerYear  the hours of use per person and year, 0 to 8,784
     * @throws IllegalArgumentException if a number is out of range
     */
    public SharedTerminals {
        Invariants.within(users, 0, 1e12, "number of users", "from 0 to 1E12");
        Invariants.within(hoursPerYear, 0, 8_784, "hours per year", "from 0 to 8784");
    }
}
