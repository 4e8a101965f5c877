package io.github.evalcarbone.comparison;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import java.util.List;
import java.util.Optional;

/**
 * The remarks, methods of second life, equivalences and draws that a report shows beside differences. Immutable and thread-safe.
 *
 * @param notes  remarks for the reader in the language of the report, such as where a figure comes from that was assumed
 * @param secondLife  what the scenarios that give a second life change by each method, by the names of the scenarios and in the
 *     category that is shown in full
 * @param equivalences  what differences are shown as much as
 * @param draws  how sure the differences of alternatives are, by their names and in the category that is shown in full
 */
public record BesideDifference(
        List<String> notes,
        List<SecondLifeEffect> secondLife,
        Optional<EquivalenceTable> equivalences,
        List<DrawnDifference> draws) {

    /** Nothing but what the footprints hold. */
    public static final BesideDifference NONE = new BesideDifference(List.of(), List.of(), Optional.empty(), List.of());

    /**
     * Creates what is shown.
     *
     * @param notes  remarks for the reader
     * @param secondLife  what scenarios change by each method
     * @param equivalences  what differences are shown as much as
     * @param draws  how sure the differences are
     */
    public BesideDifference {
        notes = List.copyOf(notes);
        secondLife = List.copyOf(secondLife);
        draws = List.copyOf(draws);
    }

    /**
     * Returns this with remarks.
     *
     * @param remarks  the remarks, in the language of the report; they replace earlier ones
     * @return what to show
     */
    public BesideDifference withNotes(List<String> remarks) {
        return new BesideDifference(remarks, secondLife, equivalences, draws);
    }

    /**
     * Returns this with the effects of second life by each method, such as those of
     * {@link io.github.evalcarbone.scenario.SecondLifeSimulation}.
     *
     * @param effects  an effect for each scenario that gives a second life; they replace earlier ones
     * @return what to show
     */
    public BesideDifference withSecondLife(List<SecondLifeEffect> effects) {
        return new BesideDifference(notes, effects, equivalences, draws);
    }

    /**
     * Returns this with equivalences: a line below each verdict of which something is known, and a member of the JSON; the CSV has none.
     *
     * @param table  the equivalences
     * @return what to show
     */
    public BesideDifference withEquivalences(EquivalenceTable table) {
        return new BesideDifference(notes, secondLife, Optional.of(table), draws);
    }

    /**
     * Returns this with draws, such as those of {@link io.github.evalcarbone.uncertainty.comparison.ComparisonStudy}: the verdict reports
     * in how many draws an alternative has less, and a table the interval of each difference.
     *
     * @param drawn  the draws; they replace earlier ones
     * @return what to show
     */
    public BesideDifference withDraws(List<DrawnDifference> drawn) {
        return new BesideDifference(notes, secondLife, equivalences, drawn);
    }
}
