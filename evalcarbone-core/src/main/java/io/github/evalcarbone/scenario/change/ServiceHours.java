package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import java.util.Optional;

/** The hours of service of a line, by the day and by the year. */
final class ServiceHours {

    /** The hours of a day. */
    static final double ALL = 24;

    private ServiceHours() {}

    /**
     * Returns the hours per day of service from the hours a year, at most 24; of a line in service on 0 days, the hours it states.
     *
     * @param line  the line, which may state the days of service
     * @param hoursPerYear  the hours a year
     * @param context  the days of a line that states none
     */
    static double perDay(Equipment line, double hoursPerYear, ChangeContext context) {
        return line.usage().electricity() instanceof ElectricityUse.Hours stated
                        && stated.daysPerYear().filter(days -> days == 0).isPresent()
                ? stated.hoursPerDay()
                : Math.min(ALL, hoursPerYear / days(line).orElseGet(context::daysPerYear));
    }

    /** Returns a line with other hours per day, on the days that it states. */
    static Equipment with(Equipment line, double hoursPerDay) {
        return line.withUsage(line.usage().withElectricity(new ElectricityUse.Hours(hoursPerDay, days(line))));
    }

    private static Optional<Double> days(Equipment line) {
        return line.usage().electricity() instanceof ElectricityUse.Hours stated
                ? stated.daysPerYear()
                : Optional.empty();
    }
}
