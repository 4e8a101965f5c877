package io.github.evalcarbone.report;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import java.io.Writer;
import java.util.List;

/**
 * A report of what ADEME's product category rules “Information systems” (2024) ask for, as far as a footprint knows it:
 * functional unit, boundary, the five mandatory indicators, the origin of lifetimes, levels of the data, doubtful data,
 * exclusions; and what is left to the author.
 * <p>
 * It is a help to write a report by these rules, no certificate of one: an indicator that was not computed is named,
 * with the datasets that offer it, and totals with gaps read "at least". What an inventory cannot know is listed for the
 * author. Immutable and thread-safe.
 */
public final class PcrReport {

    private final Language language;
    private final List<ReportBlock> blocks;
    private final PcrJson json;

    private PcrReport(Language language, List<ReportBlock> blocks, PcrJson json) {
        this.language = language;
        this.blocks = blocks;
        this.json = json;
    }

    /**
     * Obtains a report. For an information system, the indicators are those of the whole system, all else is about its
     * equipment.
     *
     * @param footprint  the footprint
     * @param factors  the factor set it was computed with
     * @param beside  what to show beside the total, of the equipment of the same footprint
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the footprint was computed with other datasets, or other versions of them
     */
    public static PcrReport of(StoredFootprint footprint, FactorSet factors, BesideTotal beside, Language language) {
        StoredFootprint equipment = footprint instanceof StoredSystemFootprint system ? system.equipment() : footprint;
        ReportContext edition = new ReportContext(equipment, factors, Wording.of(language));
        PcrText text = PcrText.load();
        PcrFacts facts = new PcrFacts(text, footprint, equipment, factors);
        return new PcrReport(
                language,
                PcrSections.of(edition, text, facts, beside),
                new PcrJson(equipment.data(), text, facts, language));
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
     * Returns the report as GitHub Flavored Markdown; texts of the inventory are escaped.
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

    /**
     * Writes the report as JSON, not rounded; texts are in the language of the report. The format is described in
     * {@code docs/reports.md}.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        json.write(writer);
    }
}
