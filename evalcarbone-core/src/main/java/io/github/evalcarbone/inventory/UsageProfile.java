package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.List;
import java.util.Optional;

/**
 * The usage of equipment: its electricity, and the share attributed to the organisation. Immutable and thread-safe.
 *
 * @param electricity  the electricity use of one item
 * @param sharing  the share of the device attributed to the organisation
 * @param shareOfUse  the share of its electricity attributed to the organisation, above 0 and at most 1, if it is another: a
 *     screen of two owners may be used by one of them alone; empty if it is that of the device
 */
public record UsageProfile(ElectricityUse electricity, PrivateUse sharing, Optional<Double> shareOfUse) {

    /** Nothing declared: the reference consumption, unshared. */
    public static final UsageProfile REFERENCE =
            new UsageProfile(new ElectricityUse.Reference(), PrivateUse.NONE, Optional.empty());

    /**
     * Creates a profile.
     *
     * @param electricity  the electricity use of one item
     * @param sharing  the share of the device attributed to the organisation
     * @param shareOfUse  the share of its electricity, above 0 and at most 1, if it is another
     * @throws IllegalArgumentException if the share is out of range
     */
    public UsageProfile {
        shareOfUse.ifPresent(
                share -> Invariants.within(share, Double.MIN_VALUE, 1, "share of use", "above 0 and at most 1"));
    }

    /**
     * Returns a profile with a known consumption.
     *
     * @param annualKilowattHours  the consumption, in kWh per item and year, 0 or more
     * @return the profile, unshared
     * @throws IllegalArgumentException if the consumption is negative or not finite
     */
    public static UsageProfile measured(double annualKilowattHours) {
        return REFERENCE.withElectricity(new ElectricityUse.Measured(annualKilowattHours));
    }

    /**
     * Returns a profile with hours of service on every day.
     *
     * @param hours  the hours of service per day, from 0 to 24
     * @return the profile, unshared
     * @throws IllegalArgumentException if the hours are out of range
     */
    public static UsageProfile hoursPerDay(double hours) {
        return REFERENCE.withElectricity(new ElectricityUse.Hours(hours, Optional.empty()));
    }

    /**
     * Returns a profile with hours of service on some days.
     *
     * @param hours  the hours of service per day, from 0 to 24
     * @param daysPerYear  the days of service per year, from 0 to 366
     * @return the profile, unshared
     * @throws IllegalArgumentException if a number is out of range
     */
    public static UsageProfile hoursPerDay(double hours, double daysPerYear) {
        return REFERENCE.withElectricity(new ElectricityUse.Hours(hours, Optional.of(daysPerYear)));
    }

    /**
     * Returns a profile with states of operation.
     *
     * @param states  the states, at least one
     * @return the profile, unshared
     * @throws IllegalArgumentException if there is none, or their hours exceed a year
     */
    public static UsageProfile powerStates(PowerState... states) {
        return REFERENCE.withElectricity(new ElectricityUse.PowerStates(List.of(states)));
    }

    /**
     * Returns this profile with other electricity.
     *
     * @param changed  the electricity use
     * @return the changed profile
     */
    public UsageProfile withElectricity(ElectricityUse changed) {
        return new UsageProfile(changed, sharing, shareOfUse);
    }

    /**
     * Returns this profile with another sharing.
     *
     * @param changed  the share attributed to the organisation
     * @return the changed profile
     */
    public UsageProfile withSharing(PrivateUse changed) {
        return new UsageProfile(electricity, changed, shareOfUse);
    }

    /**
     * Returns this profile with a share of the electricity that is not that of the device.
     *
     * @param share  the share of its electricity attributed to the organisation, above 0 and at most 1
     * @return the changed profile
     * @throws IllegalArgumentException if the share is out of range
     */
    public UsageProfile withShareOfUse(double share) {
        return new UsageProfile(electricity, sharing, Optional.of(share));
    }
}
