package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import java.util.List;
import java.util.Optional;

/**
 * The content of a report of a comparison.
 *
 * @param comparison  the footprints side by side
 * @param scenarios  the scenarios among them, by their names; none if the alternatives are no scenarios
 * @param secondLife  what those scenarios that give a second life change by each method, by the names of the scenarios
 * @param notes  what the reader must know of the figures of the scenarios, such as the source of one that is assumed
 * @param equivalences  what differences are shown as much as
 * @param factors  the factors that name types
 * @param words  the words of the report
 */
public record ComparedResults(
        FootprintComparison comparison,
        List<SimulatedFootprint> scenarios,
        List<SecondLifeEffect> secondLife,
        List<String> notes,
        Optional<EquivalenceTable> equivalences,
        FactorSet factors,
        Wording words) {

    private static final int LONGEST_HEADING = 24;

    /**
     * Creates what a report is made from.
     *
     * @param comparison  the footprints side by side
     * @param scenarios  the scenarios among them
     * @param secondLife  what those that give a second life change by each method
     * @param notes  what the reader must know
     * @param equivalences  what differences are shown as much as
     * @param factors  the factors that name types
     * @param words  the words of the report
     */
    public ComparedResults {
        scenarios = List.copyOf(scenarios);
        secondLife = List.copyOf(secondLife);
        notes = List.copyOf(notes);
    }

    /**
     * Obtains what a plain report is made from.
     *
     * @param comparison  the footprints side by side
     * @param scenarios  the scenarios among them
     * @param factors  the factors that name types
     * @param words  the words of the report
     * @return the content, without remarks, methods of second life and equivalences
     */
    public static ComparedResults of(
            FootprintComparison comparison, List<SimulatedFootprint> scenarios, FactorSet factors, Wording words) {
        return new ComparedResults(comparison, scenarios, List.of(), List.of(), Optional.empty(), factors, words);
    }

    /** {@return the category that is shown in full: climate change, or the first one if it is not compared} */
    public ImpactCategory category() {
        List<ImpactCategory> all = comparison.categories();
        return all.contains(ImpactCategory.CLIMATE_CHANGE) ? ImpactCategory.CLIMATE_CHANGE : all.get(0);
    }

    /** The name of the base as the heading of a column; a long one is not repeated. */
    String base() {
        String name = comparison.base().name();
        return name.length() > LONGEST_HEADING ? words.text("column.base") : name;
    }

    List<String> others() {
        return comparison.others().stream().map(Alternative::name).toList();
    }

    Difference difference(String other) {
        return comparison.difference(other, category());
    }

    /** The differences of all alternatives, in their order. */
    List<Difference> differences(ImpactCategory category) {
        return others().stream()
                .map(other -> comparison.difference(other, category))
                .toList();
    }

    Optional<SimulatedFootprint> scenario(String name) {
        return scenarios.stream()
                .filter(one -> one.scenario().name().equals(name))
                .findFirst();
    }

    /** The effect of a scenario by each method of second life; nothing if it gives none. */
    Optional<SecondLifeEffect> secondLife(String name) {
        return secondLife.stream()
                .filter(effect ->
                        effect.name().equals(name) && effect.category().equals(category()))
                .findFirst();
    }

    /**
     * Returns the same with remarks instead of the earlier ones.
     *
     * @param changed  the remarks
     * @return the changed content
     */
    public ComparedResults withNotes(List<String> changed) {
        return new ComparedResults(comparison, scenarios, secondLife, changed, equivalences, factors, words);
    }

    /**
     * Returns the same with equivalences instead of the earlier ones.
     *
     * @param changed  the equivalences
     * @return the changed content
     */
    public ComparedResults withEquivalences(EquivalenceTable changed) {
        return new ComparedResults(comparison, scenarios, secondLife, notes, Optional.of(changed), factors, words);
    }

    /**
     * Returns the same with effects by each method instead of the earlier ones.
     *
     * @param changed  the effects
     * @return the changed content
     */
    public ComparedResults withSecondLife(List<SecondLifeEffect> changed) {
        return new ComparedResults(comparison, scenarios, changed, notes, equivalences, factors, words);
    }

    String type(String id) {
        return id.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, id, words);
    }
}
