package io.github.evalcarbone.attribution;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.Targets;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a line that are known or unknown as one: each phase if both rules compute the same phases, else use and all others
 * together.
 *
 * @param units  the phases of each unit
 */
record PhaseUnits(List<Set<LifecyclePhase>> units) {

    private static final Set<LifecyclePhase> USE = EnumSet.of(LifecyclePhase.USE);

    static PhaseUnits of(List<LifecyclePhase> before, List<LifecyclePhase> after) {
        return new PhaseUnits(
                before.equals(after)
                        ? before.stream().<Set<LifecyclePhase>>map(EnumSet::of).toList()
                        : List.of(USE, EnumSet.complementOf(EnumSet.of(LifecyclePhase.USE))));
    }

    int size() {
        return units.size();
    }

    boolean isUse(int unit) {
        return units.get(unit).equals(USE);
    }

    int of(LifecyclePhase phase) {
        int found = 0;
        while (!units.get(found).contains(phase)) {
            found++;
        }
        return found;
    }

    /** Returns the units that contain a phase. */
    BitSet of(Set<LifecyclePhase> phases) {
        BitSet found = new BitSet();
        for (int unit = 0; unit < size(); unit++) {
            boolean isAny = units.get(unit).stream().anyMatch(phases::contains);
            found.set(unit, isAny);
        }
        return found;
    }

    /** Returns the exact sum of a unit in the only category of a result. */
    BigDecimal sum(Targets targets, Tally tally, int unit) {
        ExactSum sum = new ExactSum();
        phases(targets, unit).forEach(phase -> sum.add(tally.sums[target(targets, phase)]));
        return sum.toBigDecimal();
    }

    /** Returns whether a value of a unit is missing in the only category of a result. */
    boolean isMissing(Targets targets, Tally tally, int unit) {
        return phases(targets, unit).stream().anyMatch(phase -> tally.missing(target(targets, phase)) > 0);
    }

    private static int target(Targets targets, LifecyclePhase phase) {
        return targets.target(targets.phases().indexOf(phase), 0);
    }

    private List<LifecyclePhase> phases(Targets targets, int unit) {
        List<LifecyclePhase> found = new ArrayList<>(targets.phases());
        found.retainAll(units.get(unit));
        return found;
    }

    /** Returns the exact sum of a footprint over all units. */
    BigDecimal sum(BaseFootprint footprint) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int unit = 0; unit < size(); unit++) {
            sum = sum.add(sum(footprint.header(), footprint.tally(), unit));
        }
        return sum;
    }
}
