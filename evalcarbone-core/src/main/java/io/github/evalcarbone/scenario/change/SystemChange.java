package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.system.InformationSystem;

/** A change of an information system as a whole; an inventory alone is refused. Immutable and thread-safe. */
public non-sealed interface SystemChange extends Change {

    /**
     * Returns the changed system.
     *
     * @param system  the system
     * @param context  the facts about lines that the rules and factors know
     * @return the system with this change, and what it touched
     */
    SystemOutcome apply(InformationSystem system, ChangeContext context);
}
