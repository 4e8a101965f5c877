package io.github.evalcarbone.attribution;

import io.github.evalcarbone.comparison.common.SplitPhases;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.Targets;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The phases that are compared, by their index; a phase that a mixture of rules does not compute is 0 in it.
 *
 * @param phases  the phases, in life-cycle order
 */
record ComparedPhases(List<LifecyclePhase> phases) {

    ComparedPhases {
        phases = List.copyOf(phases);
    }

    int size() {
        return phases.size();
    }

    boolean isUse(int phase) {
        return phases.get(phase) == LifecyclePhase.USE;
    }

    /** Returns whether a phase replaces others, or a part of them. */
    boolean isReplacing(int phase) {
        return SplitPhases.REPLACING.contains(phases.get(phase));
    }

    /** Returns the index of a phase; -1 if it is not compared. */
    int index(LifecyclePhase phase) {
        return phases.indexOf(phase);
    }

    /** Returns whether some phases but use are among these, and some are not. */
    boolean isPartOfEmbodied(BitSet some) {
        long embodied =
                IntStream.range(0, size()).filter(phase -> !isUse(phase)).count();
        long among = some.stream().filter(phase -> !isUse(phase)).count();
        return among > 0 && among < embodied;
    }

    /** Returns the exact sum of a phase in the only category of a result. */
    BigDecimal sum(Targets targets, Tally tally, int phase) {
        return isComputed(targets, phase)
                ? new ExactSum().add(tally.sums[target(targets, phase)]).toBigDecimal()
                : BigDecimal.ZERO;
    }

    /** Returns whether a value of a phase is missing in the only category of a result. */
    boolean isMissing(Targets targets, Tally tally, int phase) {
        return isComputed(targets, phase) && tally.missing(target(targets, phase)) > 0;
    }

    private boolean isComputed(Targets targets, int phase) {
        return targets.phases().contains(phases.get(phase));
    }

    private int target(Targets targets, int phase) {
        return targets.target(targets.phases().indexOf(phases.get(phase)), 0);
    }
}
