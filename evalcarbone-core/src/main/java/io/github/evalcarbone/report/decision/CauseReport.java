package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.comparison.ComparedResults;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import java.io.Writer;
import java.util.List;

/**
 * A report on why two footprints differ: the difference in a sentence, its exact parts by cause, and by group and cause.
 * <p>
 * Text and Markdown are rounded, CSV and JSON are not. What is kept out of the difference is named. Immutable and thread-safe.
 */
public final class CauseReport {

    private final CauseAnalysis analysis;
    private final ComparedResults results;

    private CauseReport(CauseAnalysis analysis, ComparedResults results) {
        this.analysis = analysis;
        this.results = results;
    }

    /**
     * Obtains a report.
     *
     * @param analysis  the causes
     * @param comparison  the two footprints that differ, by the names of the sides; they may hold more than what was analysed, such
     *     as services, which is said then
     * @param factors  the factors that name the types of equipment; a type that they do not have is shown by its id
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the comparison is not of two sides with these names, or does not have the category
     */
    public static CauseReport of(
            CauseAnalysis analysis, FootprintComparison comparison, FactorSet factors, Language language) {
        List<String> names =
                comparison.alternatives().stream().map(Alternative::name).toList();
        if (!names.equals(List.of(analysis.before(), analysis.after()))) {
            throw new IllegalArgumentException("The comparison of " + names + " must be of [" + analysis.before() + ", "
                    + analysis.after() + "], as the causes are.");
        }
        comparison.difference(analysis.after(), analysis.category());
        return new CauseReport(
                analysis, new ComparedResults(comparison, List.of(), List.of(), factors, Wording.of(language)));
    }

    /**
     * Returns this report with remarks for its reader.
     *
     * @param notes  the remarks, in the language of the report; they replace earlier ones
     * @return the changed report
     */
    public CauseReport withNotes(List<String> notes) {
        return new CauseReport(
                analysis,
                new ComparedResults(results.comparison(), List.of(), notes, results.factors(), results.words()));
    }

    private Difference whole() {
        return results.comparison().difference(analysis.after(), analysis.category());
    }

    private List<ReportBlock> blocks() {
        return CauseSections.of(analysis, results);
    }

    /**
     * Returns the report as plain text, tables in columns of fixed width.
     *
     * @return the text, lines ended by LF; do not parse
     */
    public String text() {
        return TextLayout.of(blocks());
    }

    /**
     * Returns the report as GitHub Flavored Markdown; texts of the inventory are escaped.
     *
     * @return the Markdown, lines ended by LF; do not parse
     */
    public String markdown() {
        return MarkdownLayout.of(blocks());
    }

    /**
     * Returns a record for each cause of the whole, and then of each group, not rounded. The columns are the group (empty for the
     * whole), the causes, the part, that of it in all phases but use, that in use, the number of lines, the unit.
     *
     * @return CSV with semicolons, lines ended by LF
     */
    public String csv() {
        return new CauseCsv(analysis, whole()).write();
    }

    /**
     * Writes the report as JSON, not rounded.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        new CauseJson(analysis, whole(), results.words().language()).write(writer);
    }
}
