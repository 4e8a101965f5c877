package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * The electricity of one device in a bid. Immutable and thread-safe.
 *
 * @param kilowattHours  the consumption in kWh a year; empty if not declared
 * @param source  its definition, such as TEC of Energy Star 8; empty if not stated
 * @param hoursPerDay  the hours of use a day, from 0 to 24, for a device whose consumption is not declared; empty if not stated
 * @param powers  the power in each mode
 */
public record DeclaredElectricity(
        Optional<Double> kilowattHours, Optional<String> source, Optional<Double> hoursPerDay, ModePowers powers) {

    /** Nothing declared. */
    public static final DeclaredElectricity NONE =
            new DeclaredElectricity(Optional.empty(), Optional.empty(), Optional.empty(), ModePowers.NONE);

    /**
     * Creates a declaration.
     *
     * @param kilowattHours  the consumption in kWh a year
     * @param source  its definition
     * @param hoursPerDay  the hours of use a day
     * @param powers  the power in each mode
     * @throws IllegalArgumentException if a number is out of range or the definition blank
     */
    public DeclaredElectricity {
        kilowattHours.ifPresent(number -> Invariants.notNegative(number, "consumption in kWh a year"));
        source.ifPresent(text -> Invariants.notBlank(text, "definition of a consumption"));
        hoursPerDay.ifPresent(number -> Invariants.within(number, 0, 24, "hours per day", "from 0 to 24"));
    }

    /**
     * Returns a declared consumption.
     *
     * @param kilowattHours  the consumption in kWh a year, 0 or more
     * @return the declaration, without a definition
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public static DeclaredElectricity of(double kilowattHours) {
        return new DeclaredElectricity(Optional.of(kilowattHours), Optional.empty(), Optional.empty(), ModePowers.NONE);
    }

    /**
     * Returns declared powers.
     *
     * @param powers  the power in each mode
     * @return the declaration, without a consumption
     */
    public static DeclaredElectricity of(ModePowers powers) {
        return new DeclaredElectricity(Optional.empty(), Optional.empty(), Optional.empty(), powers);
    }
}
