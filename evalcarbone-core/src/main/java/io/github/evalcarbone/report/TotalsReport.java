package io.github.evalcarbone.report;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.TotalsSections;
import java.util.List;

/**
 * A readable report of totals alone, such as those of a Spark job or of several hospitals: the total in tonnes of CO2
 * equivalent, by phase and by group, the other impact categories, the coverage, what is missing and what to check by
 * cause, and the sources. What only lines have, such as items and largest lines, is not in it.
 * <p>
 * Figures are rounded as in a {@link FootprintReport}; JSON holds them unrounded. Numbers, words and line ends (LF) are
 * the same on every platform and Java version. Immutable and thread-safe.
 */
public final class TotalsReport {

    private final Language language;
    private final List<ReportBlock> blocks;

    private TotalsReport(Language language, List<ReportBlock> blocks) {
        this.language = language;
        this.blocks = blocks;
    }

    /**
     * Obtains a report of totals.
     *
     * @param name  what the totals are of, for the title
     * @param totals  the totals
     * @param factors  the factor set they were computed with
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the totals were computed with other datasets, or other versions of them
     */
    public static TotalsReport of(String name, FootprintTotals totals, FactorSet factors, Language language) {
        return new TotalsReport(language, TotalsSections.of(name, totals, factors, Wording.of(language)));
    }

    /**
     * Obtains a report of grouped totals: that of all groups together, with a table of the largest groups.
     *
     * @param name  what the totals are of, for the title
     * @param groups  the totals of each group
     * @param factors  the factor set they were computed with
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the totals were computed with other datasets, or other versions of them
     */
    public static TotalsReport of(String name, GroupedTotals groups, FactorSet factors, Language language) {
        return new TotalsReport(language, TotalsSections.of(name, groups, factors, Wording.of(language)));
    }

    /**
     * Returns the report as plain text, tables in columns of fixed width.
     *
     * @return the text, lines ended by LF; do not parse
     */
    public String text() {
        return TextLayout.of(blocks);
    }

    /**
     * Returns the report as GitHub Flavored Markdown; texts of the data are escaped.
     *
     * @return the Markdown, lines ended by LF; do not parse
     */
    public String markdown() {
        return MarkdownLayout.of(blocks);
    }

    /**
     * Returns the content of the report, for a layout of one's own.
     *
     * @return the content, charts among it
     */
    public ReportContent content() {
        return ReportContent.of(language, blocks);
    }

    /**
     * Returns the report as an HTML page that needs nothing else; texts of the data are escaped.
     *
     * @return the page, to be stored as UTF-8; do not parse
     * @see ReportHtml
     */
    public String html() {
        return ReportHtml.page(content());
    }
}
