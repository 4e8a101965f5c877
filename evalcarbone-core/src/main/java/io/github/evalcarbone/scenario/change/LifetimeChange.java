package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Longer or shorter service of equipment that is in service.
 * <p>
 * The years are those over which the rules spread the embodied impact of a line: planned, between its days, or the
 * reference of its type, but at least its age if it is kept longer than planned. The changed years are stated as planned
 * years; where days of purchase and withdrawal are both known, the withdrawal moves, but not to the evaluation date or before:
 * what is in service stays in service. Where these days are not in order the effect is not computable. A line withdrawn on or before the evaluation date stays as it is, as does one whose
 * years would be the same. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param kind  how the years are meant
 * @param years  the years
 * @param least  the years that more or fewer years never end below, such as 1, as EvalCarbone SIH does; for the other kinds,
 *     the years
 */
public record LifetimeChange(LineSelector selector, Kind kind, double years, double least) implements LineChange {

    /** The meaning of the years. */
    public enum Kind {
        /** Years more, or fewer if negative. */
        BY,
        /** The years of each line. */
        TO,
        /** The years of each line that has fewer. */
        AT_LEAST
    }

    /** The greatest number of years. */
    static final double MOST = 1_000;

    /** The last day that an inventory may state. */
    private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param kind  how the years are meant
     * @param years  the years: from -1000 to 1000 for more or fewer, else above 0
     * @param least  the years that more or fewer years never end below, above 0 and at most 1000; for the other kinds, any
     *     number up to the years
     * @throws IllegalArgumentException if years are out of range
     */
    public LifetimeChange {
        double lowest = kind == Kind.BY ? -MOST : Double.MIN_VALUE;
        Invariants.within(
                years,
                lowest,
                MOST,
                "years of a lifetime",
                kind == Kind.BY ? "-1000 to 1000" : "above 0, at most 1000");
        double most = kind == Kind.BY ? MOST : years;
        Invariants.within(least, Double.MIN_VALUE, most, "least years of a lifetime", "above 0 and at most " + most);
        least = kind == Kind.BY ? least : years;
    }

    /**
     * Obtains a change by some years, to no less than one year.
     *
     * @param selector  the lines
     * @param years  the years more, or fewer if negative
     * @return the change
     * @throws IllegalArgumentException if they are not from -1000 to 1000
     */
    public static LifetimeChange by(LineSelector selector, double years) {
        return new LifetimeChange(selector, Kind.BY, years, 1);
    }

    /**
     * Obtains a change to a number of years.
     *
     * @param selector  the lines
     * @param years  the years of each line, above 0 and at most 1000
     * @return the change
     * @throws IllegalArgumentException if they are out of range
     */
    public static LifetimeChange to(LineSelector selector, double years) {
        return new LifetimeChange(selector, Kind.TO, years, Math.min(years, 1));
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        if (isGone(line.serviceLife(), context.evaluationDate())) {
            return LineOutcome.of(line);
        }
        Optional<Double> now = context.lifetimeYears(line);
        if (isContradictory(line.serviceLife()) || (now.isEmpty() && kind != Kind.TO)) {
            return LineOutcome.notComputable(line, Aspect.EMBODIED, Obstacle.LIFETIME_UNKNOWN);
        }
        double wanted = changed(now.orElse(years));
        return now.filter(known -> known == wanted).isPresent()
                ? LineOutcome.of(line)
                : LineOutcome.of(line.withServiceLife(changed(line.serviceLife(), wanted, context.evaluationDate())));
    }

    private static boolean isGone(ServiceLife life, LocalDate day) {
        return life.withdrawn().filter(left -> !left.isAfter(day)).isPresent();
    }

    /** Days in the wrong order are a gap, which a change must not hide. */
    private static boolean isContradictory(ServiceLife life) {
        return life.purchased()
                .flatMap(bought -> life.withdrawn().filter(left -> left.isBefore(bought)))
                .isPresent();
    }

    private double changed(double now) {
        double wanted = kind == Kind.BY ? now + years : kind == Kind.TO ? years : Math.max(now, years);
        return Math.min(MOST, Math.max(least, wanted));
    }

    /** Days both known say how long it is kept; then the withdrawal moves, and planned years say nothing else. */
    private static ServiceLife changed(ServiceLife life, double total, LocalDate day) {
        ServiceLife planned = life.withPlannedYears(total);
        return life.purchased()
                .filter(bought -> life.withdrawn().isPresent())
                .map(bought -> planned.withWithdrawn(withdrawal(CalendarYears.after(bought, total), bought, day)))
                .orElse(planned);
    }

    /** Returns a day after the evaluation date and after the purchase. */
    private static LocalDate withdrawal(LocalDate wanted, LocalDate bought, LocalDate day) {
        LocalDate last = bought.isAfter(day) ? bought : day;
        return wanted.isAfter(last) || last.equals(LAST) ? wanted : last.plusDays(1);
    }
}
