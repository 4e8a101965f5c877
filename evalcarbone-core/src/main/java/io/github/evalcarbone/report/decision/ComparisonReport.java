package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.comparison.ComparedResults;
import io.github.evalcarbone.report.comparison.ComparisonCsv;
import io.github.evalcarbone.report.comparison.ComparisonJson;
import io.github.evalcarbone.report.comparison.ComparisonSections;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.ComparedScenarios;
import io.github.evalcarbone.scenario.ScenarioElectricity;
import java.util.List;

/**
 * A readable report of footprints side by side: a verdict on each alternative first, then totals and differences by phase and type,
 * what is kept out of them and why, what the changes of scenarios touch, and with what each alternative was computed.
 * <p>
 * In text and Markdown, columns add up to their total. A difference of which nothing is known is never shown as 0, and a scenario
 * whose effect on some lines cannot be computed has no total. The CSV has every total, difference and mean: records of the kinds
 * {@code TOTAL}, {@code DIFFERENCE}, {@code PHASE}, {@code TYPE}, {@code APPLICATION}, {@code SECOND_LIFE}, {@code PLANNED_YEARS} and
 * {@code HOURS_PER_DAY}. The JSON is described in {@code docs/reports.md}.
 */
public final class ComparisonReport {

    private ComparisonReport() {}

    /**
     * Obtains a report of footprints that are no scenarios.
     *
     * @param comparison  the comparison
     * @param notes  remarks for the reader, in the language of the report
     * @param factors  the factors that name the types of equipment; a type that they do not have is shown by its id
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            FootprintComparison comparison, List<String> notes, FactorSet factors, Language language) {
        return of(comparison, BesideDifference.NONE.withNotes(notes), factors, language);
    }

    /**
     * Obtains a report of footprints that are no scenarios, with more than remarks beside the differences.
     *
     * @param comparison  the comparison
     * @param beside  remarks and equivalences
     * @param factors  the factors that name the types of equipment; a type that they do not have is shown by its id
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            FootprintComparison comparison, BesideDifference beside, FactorSet factors, Language language) {
        return of(new ComparedResults(comparison, List.of(), List.of(), beside, factors, Wording.of(language)));
    }

    /**
     * Obtains a report of scenarios.
     *
     * @param scenarios  the scenarios beside their base
     * @param notes  remarks for the reader, in the language of the report, such as where a figure comes from that was assumed
     * @param factors  the factors that name the types of equipment
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            ComparedScenarios<?> scenarios, List<String> notes, FactorSet factors, Language language) {
        return of(scenarios, BesideDifference.NONE.withNotes(notes), factors, language);
    }

    /**
     * Obtains a report of scenarios, with more than remarks beside the differences.
     *
     * @param scenarios  the scenarios beside their base
     * @param beside  remarks, methods of second life and equivalences
     * @param factors  the factors that name the types of equipment
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            ComparedScenarios<?> scenarios, BesideDifference beside, FactorSet factors, Language language) {
        return of(scenarios, List.of(), beside, factors, language);
    }

    /**
     * Obtains a report of scenarios with contracts of electricity, which shows their location- and market-based figures too.
     *
     * @param scenarios  the scenarios beside their base
     * @param electricity  the generation of electricity of the base and of each scenario; none if no scenario has a contract
     * @param beside  remarks, methods of second life and equivalences
     * @param factors  the factors that name the types of equipment
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            ComparedScenarios<?> scenarios,
            List<ScenarioElectricity> electricity,
            BesideDifference beside,
            FactorSet factors,
            Language language) {
        return of(new ComparedResults(
                scenarios.comparison(),
                List.copyOf(scenarios.scenarios()),
                electricity,
                beside,
                factors,
                Wording.of(language)));
    }

    /**
     * Returns the category that a report shows in full.
     *
     * @param comparison  the comparison of the report
     * @return climate change, or the first category if it is not compared
     */
    public static ImpactCategory category(FootprintComparison comparison) {
        return ComparedResults.category(comparison);
    }

    private static DecisionReport of(ComparedResults results) {
        return new WrittenReport(
                results.words().language(),
                () -> ComparisonSections.of(results),
                () -> ComparisonCsv.of(results),
                json -> new ComparisonJson(results, json).write());
    }
}
