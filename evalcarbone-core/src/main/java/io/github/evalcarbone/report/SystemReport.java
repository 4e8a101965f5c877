package io.github.evalcarbone.report;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.board.BoardSections;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.Sections;
import io.github.evalcarbone.report.section.ViewSections;
import io.github.evalcarbone.report.section.ViewTable;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.system.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A readable report of the footprint of an information system: its total, if services add to that of its equipment; the
 * report of its equipment; then climate change by application and by virtual machine, mail, and the method of
 * allocation.
 * <p>
 * Each of these views adds up to the same total, since it includes the unallocated impact and the equipment without
 * machines or applications. Figures are rounded as in {@link FootprintReport}. Immutable and thread-safe.
 */
public final class SystemReport {

    private final StoredSystemFootprint footprint;
    private final ReportContext equipment;
    private final List<ReportBlock> blocks;

    private SystemReport(StoredSystemFootprint footprint, ReportContext equipment) {
        this.footprint = footprint;
        this.equipment = equipment;
        this.blocks = blocks(footprint, equipment, BesideTotal.NONE);
    }

    /**
     * Obtains a report.
     *
     * @param footprint  the footprint
     * @param factors  the factor set it was computed with
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the footprint was computed with other datasets, or other versions of them
     */
    public static SystemReport of(StoredSystemFootprint footprint, FactorSet factors, Language language) {
        return new SystemReport(footprint, equipment(footprint, factors, language));
    }

    /** Returns what the sections need of the equipment of a footprint. */
    static ReportContext equipment(StoredFootprint footprint, FactorSet factors, Language language) {
        StoredFootprint equipment = footprint instanceof StoredSystemFootprint system ? system.equipment() : footprint;
        return new ReportContext(equipment, factors, Wording.of(language));
    }

    static List<ReportBlock> blocks(StoredFootprint footprint, ReportContext equipment, BesideTotal beside) {
        if (footprint instanceof StoredSystemFootprint system) {
            ViewSections sections = new ViewSections(equipment, system);
            return Sections.of(equipment, beside, sections.first(), sections.blocks(), sections.annex());
        }
        return Sections.of(equipment, beside, List.of(), List.of(), List.of());
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
     * Returns the content of the report, for a layout of one's own: a summary with charts, then what text and Markdown have.
     *
     * @return the content; without a summary if climate change was not computed
     */
    public ReportContent content() {
        return content(footprint, equipment, BesideTotal.NONE, SummaryFigures.NONE, blocks);
    }

    /** Returns a content that begins with the short page. */
    static ReportContent content(
            StoredFootprint footprint,
            ReportContext equipment,
            BesideTotal beside,
            SummaryFigures figures,
            List<ReportBlock> blocks) {
        List<ReportBlock> all = new ArrayList<>(BoardSections.of(footprint, equipment, beside, figures));
        if (!all.isEmpty()) {
            all.add(new Heading(equipment.words().text("heading.computed")));
        }
        all.addAll(blocks);
        return ReportContent.of(equipment.words().language(), all);
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
     * Returns every value by virtual machine, unrounded: a record for each line of the view, phase and category. Values
     * are the known parts, even beside the code of a gap, and add up to the total; the form, and the records of what was set
     * aside, are those of {@link FootprintReport#writeCsv}.
     *
     * @return the CSV, lines ended by LF
     */
    public String csvByMachine() {
        return ViewTable.of(footprint, footprint.machines(), "host", machine -> Optional.of(machine.host()));
    }

    /**
     * Returns every value by application, unrounded, as {@link #csvByMachine()} does.
     *
     * @return the CSV, lines ended by LF
     */
    public String csvByApplication() {
        return ViewTable.of(footprint, footprint.applications(), "domain", Application::domain);
    }
}
