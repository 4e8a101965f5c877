package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Condition.State;
import java.util.Optional;

/** The condition of a line of which a state, prior years or later years are stated, any of them. */
final class Conditions {

    private Conditions() {}

    /** Returns the condition; used equipment without a state is taken as refurbished, since its impact is the larger. */
    static Condition of(Optional<State> state, Optional<Double> priorYears, Optional<Double> laterYears) {
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

    /** Returns whether the state was assumed from the prior years. */
    static boolean isAssumed(Optional<State> state, Optional<Double> priorYears) {
        return state.isEmpty() && isUsed(priorYears);
    }

    /** Returns whether new equipment is stated to have been used. */
    static boolean isContradictory(Optional<State> state, Optional<Double> priorYears) {
        return state.equals(Optional.of(State.NEW)) && isUsed(priorYears);
    }
}
