package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * Equipment that is not there any more. Immutable and thread-safe.
 *
 * @param selector  the lines
 */
public record Removal(LineSelector selector) implements LineChange {

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        return LineOutcome.REMOVED;
    }
}
