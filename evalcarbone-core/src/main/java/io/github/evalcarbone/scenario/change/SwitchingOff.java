package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * Equipment is off at night and on other days, by those who comply.
 * <p>
 * It is computed for lines that state hours, and for models whose consumption was measured for a number of hours. For others
 * the effect on use is not computable, and never 0. Nothing is on for longer than before. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param hoursPerDay  the hours it is on, on a day of service, from 0 to 24
 * @param daysPerYear  the days of service a year, from 0 to 366
 * @param compliance  the share of items that are really switched off, from 0 to 1
 */
public record SwitchingOff(LineSelector selector, double hoursPerDay, double daysPerYear, double compliance)
        implements LineChange {

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param hoursPerDay  the hours it is on, on a day of service, from 0 to 24
     * @param daysPerYear  the days of service a year, from 0 to 366
     * @param compliance  the share of items that are really switched off, from 0 to 1
     * @throws IllegalArgumentException if a figure is out of range
     */
    public SwitchingOff {
        Invariants.within(hoursPerDay, 0, ServiceHours.ALL, "hours per day", "0 to 24");
        Invariants.within(daysPerYear, 0, 366, "days per year", "0 to 366");
        Invariants.within(compliance, 0, 1, "share of those who comply", "0 to 1");
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        return context.hoursPerYear(line)
                .map(now -> LineOutcome.of(changed(line, now, context)))
                .orElseGet(() -> HoursChange.notComputable(line));
    }

    private Equipment changed(Equipment line, double now, ChangeContext context) {
        double on = Math.min(now, hoursPerDay * daysPerYear);
        double changed = on == now ? now : compliance * on + (1 - compliance) * now;
        return changed == now ? line : ServiceHours.with(line, ServiceHours.perDay(line, changed, context));
    }
}
