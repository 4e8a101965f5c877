package io.github.evalcarbone.report;

import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.comparison.ComparedResults;
import io.github.evalcarbone.report.comparison.ComparisonCsv;
import io.github.evalcarbone.report.comparison.ComparisonJson;
import io.github.evalcarbone.report.comparison.ComparisonSections;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.ComparedScenarios;
import java.io.Writer;
import java.util.List;

/**
 * A readable report of footprints side by side: a verdict on each alternative first, then totals and differences by phase and type,
 * what is kept out of them and why, what the changes of scenarios touch, and with what each alternative was computed.
 * <p>
 * Figures in text and Markdown are rounded, and columns add up to their total; CSV and JSON hold them unrounded. A difference of
 * which nothing is known is never shown as 0. Immutable and thread-safe.
 */
public final class ComparisonReport {

    private final ComparedResults results;

    private ComparisonReport(ComparedResults results) {
        this.results = results;
    }

    /**
     * Obtains a report of footprints that are no scenarios.
     *
     * @param comparison  the comparison
     * @param factors  the factors that name the types of equipment; a type that they do not have is shown by its id
     * @param language  the language
     * @return the report
     */
    public static ComparisonReport of(FootprintComparison comparison, FactorSet factors, Language language) {
        return new ComparisonReport(ComparedResults.of(comparison, List.of(), factors, Wording.of(language)));
    }

    /**
     * Obtains a report of scenarios.
     *
     * @param scenarios  the scenarios beside their base
     * @param factors  the factors that name the types of equipment
     * @param language  the language
     * @return the report
     */
    public static ComparisonReport of(ComparedScenarios scenarios, FactorSet factors, Language language) {
        return new ComparisonReport(
                ComparedResults.of(scenarios.comparison(), scenarios.scenarios(), factors, Wording.of(language)));
    }

    /** {@return the category that is shown in full: climate change, or the first one if it is not compared} */
    public ImpactCategory category() {
        return results.category();
    }

    /**
     * Returns this report with remarks for its reader, such as where a figure comes from that was assumed.
     *
     * @param notes  the remarks, in the language of the report; they replace earlier ones
     * @return the changed report
     */
    public ComparisonReport withNotes(List<String> notes) {
        return new ComparisonReport(results.withNotes(notes));
    }

    /**
     * Returns this report with equivalences: a line below each verdict of which something is known, and a member of the JSON; the CSV
     * has none.
     *
     * @param table  the equivalences
     * @return the changed report
     */
    public ComparisonReport withEquivalences(EquivalenceTable table) {
        return new ComparisonReport(results.withEquivalences(table));
    }

    /**
     * Returns this report with the effects of second life by each method, such as those of
     * {@link io.github.evalcarbone.scenario.SecondLifeSimulation}.
     *
     * @param effects  an effect for each scenario that gives a second life, by the name of the scenario and in the
     *     {@linkplain #category() category} that is shown in full; they replace earlier ones
     * @return the changed report
     */
    public ComparisonReport withSecondLife(List<SecondLifeEffect> effects) {
        return new ComparisonReport(results.withSecondLife(effects));
    }

    /**
     * Returns the report as plain text, tables in columns of fixed width.
     *
     * @return the text, lines ended by LF; do not parse
     */
    public String text() {
        return TextLayout.of(ComparisonSections.of(results));
    }

    /**
     * Returns the report as GitHub Flavored Markdown; texts of the data are escaped.
     *
     * @return the Markdown, lines ended by LF; do not parse
     */
    public String markdown() {
        return MarkdownLayout.of(ComparisonSections.of(results));
    }

    /**
     * Returns every total, difference and mean, unrounded: records of the kinds {@code TOTAL}, {@code DIFFERENCE}, {@code PHASE},
     * {@code TYPE}, {@code SECOND_LIFE}, {@code PLANNED_YEARS} and {@code HOURS_PER_DAY}. The form is that of {@link FootprintReport#writeCsv}; a value that
     * is not known is an empty cell.
     *
     * @return the CSV, lines ended by LF
     */
    public String csv() {
        return ComparisonCsv.of(results);
    }

    /**
     * Writes the comparison as JSON, not rounded; the descriptions of changes are in the language of the report. The format is
     * described in {@code docs/reports.md}.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            new ComparisonJson(results, json).write();
        }
    }
}
