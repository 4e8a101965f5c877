package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * Equipment is used on by others after it leaves, donated or sold. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param laterYears  the years of use by others afterwards, from 0 to 1000
 */
public record Donation(LineSelector selector, double laterYears) implements LineChange {

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param laterYears  the years of use by others afterwards, from 0 to 1000
     * @throws IllegalArgumentException if they are out of range
     */
    public Donation {
        Invariants.within(laterYears, 0, 1_000, "later years", "0 to 1000");
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        if (!context.isLaterUseRead()) {
            return LineOutcome.notComputable(line, Aspect.EMBODIED, Obstacle.SECOND_LIFE_NOT_READ);
        }
        return LineOutcome.of(line.withCondition(line.condition().withLaterYears(laterYears)));
    }
}
