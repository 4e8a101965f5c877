package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * A share of the new items of each line is refurbished instead. Lines that are refurbished or reused already stay as they are.
 * <p>
 * A line of which only a part changes is split in two; the refurbished one gets the id of the line with an ending. The years
 * of use by others must be stated, as the methods of second life need them; the impact of the refurbishment itself is that of the factors, a
 * gap where they have none. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param share  the share of the items, above 0 and at most 1
 * @param priorYears  the years of use by others before, from 0 to 1000
 */
public record RefurbishedShare(LineSelector selector, double share, double priorYears) implements LineChange {

    /** The ending of the id of what is split off. */
    static final String ENDING = "~refurbished";

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param share  the share of the items, above 0 and at most 1
     * @param priorYears  the years of use by others before, from 0 to 1000
     * @throws IllegalArgumentException if a figure is out of range
     */
    public RefurbishedShare {
        Invariants.within(share, Double.MIN_VALUE, 1, "share of refurbished items", "above 0 and at most 1");
        Invariants.within(priorYears, 0, 1_000, "prior years", "0 to 1000");
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        if (line.condition().state() != Condition.State.NEW) {
            return LineOutcome.of(line);
        }
        if (!context.isEarlierUseRead()) {
            return LineOutcome.notComputable(line, Aspect.EMBODIED, Obstacle.SECOND_LIFE_NOT_READ);
        }
        double items = line.quantity() * share;
        double rest = line.quantity() - items;
        Equipment refurbished =
                line.withCondition(refurbished(line.condition())).withQuantity(items);
        return rest <= 0
                ? LineOutcome.of(refurbished)
                : LineOutcome.of(line.withQuantity(rest), refurbished.withId(line.id() + ENDING));
    }

    private Condition refurbished(Condition now) {
        Condition changed = Condition.refurbished(priorYears);
        return now.laterYears().map(changed::withLaterYears).orElse(changed);
    }
}
