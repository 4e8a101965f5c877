package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.scenario.selection.LineSelector;

/**
 * Another share of private use. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param sharing  the professional share, or the mode of sharing
 */
public record PrivateUseChange(LineSelector selector, PrivateUse sharing) implements LineChange {

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        return LineOutcome.of(line.withUsage(line.usage().withSharing(sharing)));
    }
}
