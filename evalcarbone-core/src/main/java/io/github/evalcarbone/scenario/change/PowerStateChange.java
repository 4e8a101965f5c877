package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.PowerState;
import java.util.List;
import java.util.Optional;

/**
 * Hours spent in one power state are spent in another, such as off instead of idle. For a line without the states the effect
 * on use is not computable, and never 0. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param from  the name of the state that it is in for fewer hours
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
        return source.isPresent() && state(states, to).isPresent()
                ? LineOutcome.of(changed(
                        line, states, Math.min(hoursPerYear, source.get().hoursPerYear())))
                : LineOutcome.notComputable(line, Aspect.USE, Obstacle.POWER_STATE_MISSING);
    }

    private static Optional<PowerState> state(List<PowerState> states, String name) {
        return states.stream().filter(state -> isNamed(state, name)).findFirst();
    }

    private static boolean isNamed(PowerState state, String name) {
        return MatchKey.of(state.name()).equals(MatchKey.of(name));
    }

    private Equipment changed(Equipment line, List<PowerState> states, double hours) {
        PowerState[] changed = states.stream()
                .map(state ->
                        isNamed(state, from) ? more(state, -hours) : isNamed(state, to) ? more(state, hours) : state)
                .toArray(PowerState[]::new);
        return line.withUsage(line.usage().withElectricity(new ElectricityUse.PowerStates(List.of(changed))));
    }

    private static PowerState more(PowerState state, double hours) {
        return new PowerState(state.name(), state.watts(), state.hoursPerYear() + hours);
    }
}
