package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.scenario.ScenarioElectricity;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a report of a comparison.
 *
 * @param comparison  the footprints side by side
 * @param scenarios  the scenarios among them, by their names; none if the alternatives are no scenarios
 * @param electricity  the generation of electricity of the base and each scenario; none if no scenario has a contract
 * @param beside  remarks, methods of second life and equivalences
 * @param factors  the factors that name types
 * @param words  the words of the report
 */
public record ComparedResults(
        FootprintComparison comparison,
        List<SimulatedFootprint<?>> scenarios,
        List<ScenarioElectricity> electricity,
        BesideDifference beside,
        FactorSet factors,
        Wording words) {

    private static final int LONGEST_HEADING = 24;

    /**
     * Creates what a report is made from.
     *
     * @param comparison  the footprints side by side
     * @param scenarios  the scenarios among them
     * @param electricity  the generation of electricity of the base and each scenario
     * @param beside  remarks, methods of second life and equivalences
     * @param factors  the factors that name types
     * @param words  the words of the report
     */
    public ComparedResults {
        scenarios = List.copyOf(scenarios);
        electricity = List.copyOf(electricity);
    }

    /** The category that is shown in full: climate change, or the first one if it is not compared. */
    public ImpactCategory category() {
        return category(comparison);
    }

    /**
     * Returns the category of a comparison that is shown in full.
     *
     * @param comparison  the comparison
     * @return climate change, or the first category if it is not compared
     */
    public static ImpactCategory category(FootprintComparison comparison) {
        List<ImpactCategory> all = comparison.categories();
        return all.contains(ImpactCategory.CLIMATE_CHANGE) ? ImpactCategory.CLIMATE_CHANGE : all.get(0);
    }

    public List<String> notes() {
        return beside.notes();
    }

    Optional<EquivalenceTable> equivalences() {
        return beside.equivalences();
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

    Optional<SimulatedFootprint<?>> scenario(String name) {
        return scenarios.stream()
                .filter(one -> one.scenario().name().equals(name))
                .findFirst();
    }

    /** The effect of a scenario by each method of second life; nothing if it gives none. */
    Optional<SecondLifeEffect> secondLife(String name) {
        return beside.secondLife().stream()
                .filter(effect ->
                        effect.name().equals(name) && effect.category().equals(category()))
                .findFirst();
    }

    /** The draws of an alternative; nothing if it was not drawn, or nothing is known of its difference. */
    Optional<DrawnDifference> drawn(String name) {
        return beside.draws().stream()
                .filter(drawn -> drawn.name().equals(name) && drawn.category().equals(category()))
                .filter(drawn -> !difference(name).isUnknown())
                .findFirst();
    }

    /** The number of lines on which the effect of a scenario is not known, so that neither is its total; 0 of what is no scenario. */
    long notComputableLines(String name, ImpactCategory category) {
        return scenario(name)
                .map(one -> one.notComparable().getOrDefault(category, Map.of()))
                .map(lines -> lines.values().stream()
                        .filter(phases -> !phases.isEmpty())
                        .count())
                .orElse(0L);
    }

    public String type(String id) {
        return id.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, id, words);
    }
}
