package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Condition.State;
import java.util.Optional;

/** The condition of a line of which a state, prior years or later years are stated, any of them. */
public final class Conditions {

    private Conditions() {}

    /**
     * Returns the condition; used equipment without a state is taken as refurbished, since its impact is the larger.
     *
     * @param state  the state, if stated
     * @param priorYears  the years of use before, if stated
     * @param laterYears  the years of use after, if stated
     * @return the condition
     */
    public static Condition of(Optional<State> state, Optional<Double> priorYears, Optional<Double> laterYears) {
        if (isNothing(state, priorYears, laterYears)) {
            return Condition.NEW;
        }
        State taken = state.orElse(isUsed(priorYears) ? State.REFURBISHED : State.NEW);
        return new Condition(taken, priorYears.filter(years -> taken != State.NEW), laterYears);
    }

    private static boolean isNothing(Optional<State> state, Optional<Double> priorYears, Optional<Double> laterYears) {
        return state.isEmpty() && priorYears.isEmpty() && laterYears.isEmpty();
    }

    private static boolean isUsed(Optional<Double> priorYears) {
        return priorYears.orElse(0.0) > 0;
    }

    /**
     * Returns whether the state is assumed from the prior years.
     *
     * @param state  the state, if stated
     * @param priorYears  the years of use before, if stated
     * @return whether there are prior years and no state
     */
    public static boolean isAssumed(Optional<State> state, Optional<Double> priorYears) {
        return state.isEmpty() && isUsed(priorYears);
    }

    /**
     * Returns whether new equipment is stated to have been used.
     *
     * @param state  the state, if stated
     * @param priorYears  the years of use before, if stated
     * @return whether it cannot be both
     */
    public static boolean isContradictory(Optional<State> state, Optional<Double> priorYears) {
        return state.equals(Optional.of(State.NEW)) && isUsed(priorYears);
    }
}
