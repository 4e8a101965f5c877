package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;

/** A change of lines of equipment, one by one: what becomes of a line depends on that line alone. Immutable and thread-safe. */
public non-sealed interface LineChange extends Change {

    /** {@return the lines of equipment it applies to} */
    LineSelector selector();

    /**
     * Returns what becomes of a line.
     *
     * @param line  a line that the selector of this change selects
     * @param context  what the rules and factors know about lines
     * @return the lines in its place
     */
    LineOutcome apply(Equipment line, ChangeContext context);
}
