package io.github.evalcarbone.comparison;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import java.util.List;
import java.util.Optional;

/**
 * The remarks, methods of second life and equivalences that a report shows beside differences. Immutable and thread-safe.
 *
 * @param notes  remarks for the reader in the language of the report, such as where a figure comes from that was assumed
 * @param secondLife  what the scenarios that give a second life change by each method, by the names of the scenarios and in the
 *     category that is shown in full
 * @param equivalences  what differences are shown as much as
 */
public record BesideDifference(
        List<String> notes, List<SecondLifeEffect> secondLife, Optional<EquivalenceTable> equivalences) {

    /** Nothing but what the footprints hold. */
    public static final BesideDifference NONE = new BesideDifference(List.of(), List.of(), Optional.empty());

    /**
     * Creates what is shown.
     *
     * @param notes  remarks for the reader
     * @param secondLife  what scenarios change by each method
     * @param equivalences  what differences are shown as much as
     */
    public BesideDifference {
        notes = List.copyOf(notes);
        secondLife = List.copyOf(secondLife);
    }

    /**
     * Returns this with remarks.
     *
     * @param remarks  the remarks, in the language of the report; they replace earlier ones
     * @return what to show
     */
    public BesideDifference withNotes(List<String> remarks) {
        return new BesideDifference(remarks, secondLife, equivalences);
    }

    /**
     * Returns this with the effects of second life by each method, such as those of
     * {@link io.github.evalcarbone.scenario.SecondLifeSimulation}.
     *
     * @param effects  an effect for each scenario that gives a second life; they replace earlier ones
     * @return what to show
     */
    public BesideDifference withSecondLife(List<SecondLifeEffect> effects) {
        return new BesideDifference(notes, effects, equivalences);
    }

    /**
     * Returns this with equivalences: a line below each verdict of which something is known, and a member of the JSON; the CSV has none.
     *
     * @param table  the equivalences
     * @return what to show
     */
    public BesideDifference withEquivalences(EquivalenceTable table) {
        return new BesideDifference(notes, secondLife, Optional.of(table));
    }
}
