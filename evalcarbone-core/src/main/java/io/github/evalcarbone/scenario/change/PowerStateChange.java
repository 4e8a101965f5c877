package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hours spent in one power state are spent in another, such as off instead of idle. For a line without the states the effect
 * on use is not computable, and never 0. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param from  the name of the state that it is in for fewer hours; of several states of one name the first is meant
 * @param to  the name of the state that it is in instead
 * @param hoursPerYear  the hours a year that move, from 0 to 8784; at most those there are
 */
public record PowerStateChange(LineSelector selector, String from, String to, double hoursPerYear)
        implements LineChange {

    private static final double MOST = 8_784;

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param from  the name of the state that it is in for fewer hours
     * @param to  the name of the state that it is in instead
     * @param hoursPerYear  the hours a year that move, from 0 to 8784
     * @throws IllegalArgumentException if a name is blank, both are the same, or the hours are out of range
     */
    public PowerStateChange {
        Invariants.notBlank(from, "power state");
        Invariants.notBlank(to, "power state");
        Invariants.within(hoursPerYear, 0, MOST, "hours per year", "0 to 8784");
        if (MatchKey.of(from).equals(MatchKey.of(to))) {
            throw new IllegalArgumentException("The power states [" + from + "] and [" + to + "] must differ.");
        }
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        List<PowerState> states =
                line.usage().electricity() instanceof ElectricityUse.PowerStates stated ? stated.states() : List.of();
        Optional<PowerState> source = state(states, from);
        Optional<PowerState> target = state(states, to);
        return source.isPresent() && target.isPresent()
                ? LineOutcome.of(changed(line, states, source.get(), target.get()))
                : LineOutcome.notComputable(line, Aspect.USE, Obstacle.POWER_STATE_MISSING);
    }

    private static Optional<PowerState> state(List<PowerState> states, String name) {
        return states.stream().filter(state -> isNamed(state, name)).findFirst();
    }

    private static boolean isNamed(PowerState state, String name) {
        return MatchKey.of(state.name()).equals(MatchKey.of(name));
    }

    /** Changes the first state of each name. */
    private Equipment changed(Equipment line, List<PowerState> states, PowerState source, PowerState target) {
        double hours = Math.min(hoursPerYear, source.hoursPerYear());
        List<PowerState> changed = new ArrayList<>(states);
        changed.set(states.indexOf(source), with(source, source.hoursPerYear() - hours));
        int index = states.indexOf(target);
        changed.set(index, with(target, 0));
        changed.set(index, with(target, Math.min(target.hoursPerYear() + hours, left(changed))));
        return line.withUsage(line.usage().withElectricity(new ElectricityUse.PowerStates(changed)));
    }

    private static PowerState with(PowerState state, double hours) {
        return new PowerState(state.name(), state.watts(), hours);
    }

    /** Returns the hours of a year that some states leave, rounded down: hours moved in a full year may round up. */
    private static double left(List<PowerState> states) {
        BigDecimal left = new BigDecimal(MOST);
        for (PowerState state : states) {
            left = left.subtract(new BigDecimal(state.hoursPerYear()));
        }
        double nearest = left.doubleValue();
        return new BigDecimal(nearest).compareTo(left) > 0 ? Math.nextDown(nearest) : nearest;
    }
}
