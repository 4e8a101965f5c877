package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * More or fewer hours of service per day.
 * <p>
 * It is computed for lines that state hours, and for models whose consumption was measured for a number of hours. For others
 * the effect on use is not computable, and never 0. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param kind  how the hours are meant
 * @param hours  the hours per day
 * @param least  the hours per day that more or fewer hours never end below, such as 1, as EvalCarbone SIH does; for hours of each
 *     line, these hours
 */
public record HoursChange(LineSelector selector, Kind kind, double hours, double least) implements LineChange {

    /** The meaning of the hours. */
    public enum Kind {
        /** Hours per day more, or fewer if negative; to 24 at most. */
        BY,
        /** The hours per day of each line. */
        TO
    }

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param kind  how the hours are meant
     * @param hours  the hours per day: from -24 to 24 for more or fewer, else from 0 to 24
     * @param least  the hours per day that more or fewer hours never end below, from 0 to 24; for hours of each line, any number
     *     up to these hours
     * @throws IllegalArgumentException if hours are out of range
     */
    public HoursChange {
        Invariants.within(
                hours,
                kind == Kind.BY ? -ServiceHours.ALL : 0,
                ServiceHours.ALL,
                "hours per day",
                kind == Kind.BY ? "-24 to 24" : "0 to 24");
        double most = kind == Kind.BY ? ServiceHours.ALL : hours;
        Invariants.within(least, 0, most, "least hours per day", "0 to " + most);
        least = kind == Kind.BY ? least : hours;
    }

    /**
     * Obtains a change to a number of hours.
     *
     * @param selector  the lines
     * @param hours  the hours per day of each line, from 0 to 24
     * @return the change
     * @throws IllegalArgumentException if they are out of range
     */
    public static HoursChange to(LineSelector selector, double hours) {
        return new HoursChange(selector, Kind.TO, hours, 0);
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        return context.hoursPerYear(line)
                .map(now -> LineOutcome.of(changed(line, ServiceHours.perDay(line, now, context))))
                .orElseGet(() -> notComputable(line));
    }

    /** Returns the outcome for a line whose use does not depend on hours, or not on known ones. */
    static LineOutcome notComputable(Equipment line) {
        ElectricityUse use = line.usage().electricity();
        boolean isStatedOtherwise = use instanceof ElectricityUse.Measured || use instanceof ElectricityUse.PowerStates;
        return LineOutcome.notComputable(
                line, Aspect.USE, isStatedOtherwise ? Obstacle.HOURS_NOT_USED : Obstacle.HOURS_UNKNOWN);
    }

    private Equipment changed(Equipment line, double now) {
        double wanted = Math.min(ServiceHours.ALL, Math.max(least, kind == Kind.BY ? now + hours : hours));
        return wanted == now ? line : ServiceHours.with(line, wanted);
    }
}
