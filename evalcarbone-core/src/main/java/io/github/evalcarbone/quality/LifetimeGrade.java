package io.github.evalcarbone.quality;

import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Determines the knowledge of the years over which the making is spread: by the findings of the rules, else by the facts of the line. */
final class LifetimeGrade {

    /** The gaps of a lifetime. */
    static final CoreCode[] GAPS = {
        CoreCode.LIFETIME_UNDETERMINED, CoreCode.LIFETIME_UNKNOWN, CoreCode.DATES_NOT_IN_ORDER
    };

    private LifetimeGrade() {}

    static Situation of(GradedFacts facts) {
        LineResults.Side embodied = facts.results().embodied;
        if (embodied.isGap(GAPS)) {
            return Situation.LIFETIME_NONE;
        }
        if (embodied.isFound(CoreCode.GENERAL_LIFETIME)) {
            return Situation.LIFETIME_GENERAL;
        }
        if (embodied.isFound(CoreCode.MINIMUM_LIFETIME)) {
            return Situation.LIFETIME_MINIMUM;
        }
        return embodied.isFound(CoreCode.TYPE_LIFETIME, CoreCode.LIFETIME_OF_DEVICE)
                ? ofReference(embodied)
                : stated(facts.line().serviceLife());
    }

    private static Situation ofReference(LineResults.Side embodied) {
        return embodied.isFound(CoreCode.TYPE_LIFETIME) ? Situation.LIFETIME_TYPE : Situation.LIFETIME_DEVICE;
    }

    private static Situation stated(ServiceLife life) {
        if (life.purchased().isEmpty()) {
            return life.plannedYears().isPresent() ? Situation.LIFETIME_PLANNED : Situation.LIFETIME_TYPE;
        }
        if (life.withdrawn().isPresent()) {
            return Situation.LIFETIME_DATES;
        }
        return life.plannedYears().isPresent() ? Situation.LIFETIME_PURCHASE_PLANNED : Situation.LIFETIME_AGE;
    }

    static List<Situation> lowering(GradedFacts facts) {
        List<Situation> lowering = new ArrayList<>();
        if (facts.results().embodied.isFound(CoreCode.PRIOR_YEARS_UNKNOWN)) {
            lowering.add(Situation.PRIOR_YEARS_UNKNOWN);
        }
        if (contradicts(facts)) {
            lowering.add(Situation.DATES_CONTRADICT);
        }
        if (isImplausible(facts)) {
            lowering.add(Situation.LIFETIME_IMPLAUSIBLE);
        }
        return lowering;
    }

    private static boolean isImplausible(GradedFacts facts) {
        return facts.odd().contains(CoreCode.LIFETIME_LONG)
                || facts.odd().contains(CoreCode.LIFETIME_SHORT)
                || facts.results().embodied.isFound(CoreCode.SHORT_LIFETIME);
    }

    private static boolean contradicts(GradedFacts facts) {
        ServiceLife life = facts.line().serviceLife();
        return life.purchased()
                .flatMap(from -> life.withdrawn().filter(to -> contradicts(from, to, facts)))
                .isPresent();
    }

    /** Returns whether the days are in the wrong order, or the years between them are not those that were planned. */
    private static boolean contradicts(LocalDate from, LocalDate to, GradedFacts facts) {
        double most = facts.setting().limits().contradictingYears();
        return !to.isAfter(from)
                || facts.line()
                        .serviceLife()
                        .plannedYears()
                        .filter(planned -> Math.abs(CalendarYears.between(from, to) - planned) > most)
                        .isPresent();
    }
}
