package io.github.evalcarbone.report;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.summary.SummaryFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A readable report of a footprint: the total in tonnes of CO2 equivalent first, then its contributors, the other
 * impact categories, what is missing and what to check, by cause, and the sources; details of these in an annex. That of an information system is a
 * {@link SystemReport}, also if it is held as a {@link StoredFootprint}.
 * <p>
 * Figures in text and Markdown are rounded, and rounded tables add up to their total (largest remainder method); the
 * CSV is not rounded. Numbers, words and line ends (LF) are the same on every platform and Java version. Immutable and
 * thread-safe.
 */
public final class FootprintReport {

    private final StoredFootprint footprint;
    private final ReportContext equipment;
    private final BesideTotal beside;
    private final SummaryFigures figures;
    private final List<ReportBlock> blocks;

    private FootprintReport(
            StoredFootprint footprint, ReportContext equipment, BesideTotal beside, SummaryFigures figures) {
        this.footprint = footprint;
        this.equipment = equipment;
        this.beside = beside;
        this.figures = figures;
        this.blocks = SystemReport.blocks(footprint, equipment, beside);
    }

    /**
     * Obtains a report.
     *
     * @param footprint  the footprint
     * @param factors  the factor set it was computed with, for the names of types, titles of datasets and equivalences
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the footprint was computed with other datasets, or other versions of them
     */
    public static FootprintReport of(StoredFootprint footprint, FactorSet factors, Language language) {
        return of(footprint, factors, BesideTotal.NONE, language);
    }

    /**
     * Obtains a report that shows the same inventory in other ways beside the total.
     *
     * @param footprint  the footprint
     * @param factors  the factor set it was computed with
     * @param beside  what to show, of the equipment of the same footprint
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the footprint was computed with other datasets, or other versions of them
     */
    public static FootprintReport of(
            StoredFootprint footprint, FactorSet factors, BesideTotal beside, Language language) {
        return of(footprint, factors, beside, SummaryFigures.NONE, language);
    }

    /**
     * Obtains a report with a summary that shows what else was computed. Its content and HTML page begin with a summary in any case.
     *
     * @param footprint  the footprint
     * @param factors  the factor set it was computed with
     * @param beside  what to show beside the total, of the equipment of the same footprint
     * @param figures  what to show in the summary, of the same footprint or its equipment
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the footprint was computed with other datasets, or other versions of them
     */
    public static FootprintReport of(
            StoredFootprint footprint,
            FactorSet factors,
            BesideTotal beside,
            SummaryFigures figures,
            Language language) {
        ReportContext equipment = SystemReport.equipment(footprint, factors, language);
        return new FootprintReport(footprint, equipment, beside, figures);
    }

    /**
     * Returns the report as plain text, tables in columns of fixed width; with a summary first if it shows anything that was
     * {@linkplain SummaryFigures computed beside} the footprint.
     *
     * @return the text, lines ended by LF; do not parse
     */
    public String text() {
        return TextLayout.of(shown());
    }

    /** A text has no charts: in a summary, their tables stand for them. */
    private List<ReportBlock> shown() {
        if (figures.equals(SummaryFigures.NONE)) {
            return blocks;
        }
        ReportContent content = content();
        List<ReportBlock> shown = new ArrayList<>(List.of(new Title(content.title())));
        content.parts().forEach(part -> add(part, shown));
        return shown;
    }

    /** Adds a part below its name; the summary is below that of the report. */
    private void add(ReportPart part, List<ReportBlock> shown) {
        if (part.kind() != ReportPart.Kind.SUMMARY) {
            shown.add(new Title(equipment.words().text("html.part." + part.kind())));
        }
        ReportContent one = new ReportContent(equipment.words().language(), "", List.of(part));
        one.blocks().stream().flatMap(this::withoutChart).forEach(shown::add);
    }

    private Stream<ReportBlock> withoutChart(ReportBlock block) {
        return block instanceof Chart chart
                ? Stream.<ReportBlock>of(chart.table(equipment.words().language()))
                        .filter(figures -> !chart.isEmpty())
                : Stream.of(block);
    }

    /**
     * Returns the report as GitHub Flavored Markdown, with a summary first as in the text; texts of the inventory are escaped.
     *
     * @return the Markdown, lines ended by LF; do not parse
     */
    public String markdown() {
        return MarkdownLayout.of(shown());
    }

    /**
     * Returns the content of the report, for a layout of one's own: a summary with charts, then what text and Markdown have.
     *
     * @return the content; without a summary if climate change was not computed
     */
    public ReportContent content() {
        return SystemReport.content(footprint, equipment, beside, figures, blocks);
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
     * Writes every value, unrounded: a header, then a record of the kind {@code LINE} for each line, phase and category, with
     * a value or the code of its gap. Those of a system are the lines of its equipment and its services.
     * <p>
     * Rows that were set aside follow as records of other kinds, without a value, whose column {@code rows} has their number:
     * {@code REFUSED} because of an error, {@code UNREAD} if further rows are missing whose number is not known,
     * {@code EXCLUDED} on purpose.
     * <p>
     * Columns are separated by {@code ;} and quoted as in RFC 4180; numbers are shortest round-trip doubles with a decimal
     * point, in every language. A text that a spreadsheet would run as a formula is prefixed with an apostrophe. Lines end
     * with LF. The lines are written page by page, in memory that does not depend on their number.
     *
     * @param target  the target, neither flushed nor closed
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeCsv(Appendable target) {
        LineTable.write(footprint, target);
    }

    /**
     * Returns what {@link #writeCsv} writes, as one text.
     *
     * @return the CSV, lines ended by LF
     */
    public String csv() {
        StringBuilder text = new StringBuilder();
        writeCsv(text);
        return text.toString();
    }
}
