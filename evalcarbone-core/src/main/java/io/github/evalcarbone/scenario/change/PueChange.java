package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * A data centre has another PUE. Lines without a data centre stay as they are. Immutable and thread-safe.
 *
 * @param selector  the lines, such as those of a data centre
 * @param pue  the PUE, 1 or more
 */
public record PueChange(LineSelector selector, double pue) implements LineChange {

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param pue  the PUE, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public PueChange {
        Invariants.within(pue, 1, Double.MAX_VALUE, "PUE", "1 or more");
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        return LineOutcome.of(line.dataCentre()
                .map(room -> line.withDataCentre(room.withPue(pue)))
                .orElse(line));
    }
}
