package io.github.evalcarbone.report;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.SystemFigures;
import java.util.List;

/**
 * A report of climate change by the categories of a {@linkplain EmissionsStandard standard}, with the reasons for the
 * assignment and what is not covered.
 * <p>
 * The total is that of the footprint. Figures in text and Markdown are in tonnes, rounded so that categories and scopes
 * add up to it (largest remainder method); the CSV is not rounded. Categories to which no part of the footprint is
 * assigned, such as purchased services in a footprint of equipment alone, are shown as not computed, never as 0. The
 * rules define what is accounted for in the year: {@code evalcarbone} amortises over the lifetime,
 * {@code evalcarbone-purchases} counts the purchases of the year. Immutable and thread-safe.
 */
public final class EmissionsReport {

    private final Language language;
    private final List<ReportBlock> blocks;
    private final String csv;

    private EmissionsReport(Language language, List<ReportBlock> blocks, String csv) {
        this.language = language;
        this.blocks = blocks;
        this.csv = csv;
    }

    /**
     * Obtains a report in which electricity is not separated: all of use is in the category of generation, and the row of the
     * rest says so. For an information system, also one held as a {@link StoredFootprint}, the services run by others are
     * purchased services; mail is kept apart and is not in the report.
     *
     * @param footprint  the footprint
     * @param factors  the factor set it was computed with, for the titles of datasets
     * @param standard  the standard
     * @param language  the language
     * @return the report
     */
    public static EmissionsReport of(
            StoredFootprint footprint, FactorSet factors, EmissionsStandard standard, Language language) {
        return of(figures(footprint), factors, standard, language);
    }

    /**
     * Obtains a report with electricity as the standard accounts for it: generation, and apart the rest of its impact,
     * location-based; the market-based figure is given too.
     *
     * @param footprint  the footprint
     * @param electricity  the account of its electricity, as {@code FootprintCalculator.electricity} computes it
     * @param factors  the factor set it was computed with, for the titles of datasets
     * @param standard  the standard
     * @param language  the language
     * @return the report
     */
    public static EmissionsReport of(
            StoredFootprint footprint,
            ElectricityAccount electricity,
            FactorSet factors,
            EmissionsStandard standard,
            Language language) {
        return of(figures(footprint).withElectricity(electricity), factors, standard, language);
    }

    private static SystemFigures figures(StoredFootprint footprint) {
        return footprint instanceof StoredSystemFootprint system
                ? SystemFigures.of(system)
                : SystemFigures.of(footprint);
    }

    private static EmissionsReport of(
            SystemFigures emissions, FactorSet factors, EmissionsStandard standard, Language language) {
        Wording words = Wording.of(language);
        EmissionsCategories categories = EmissionsCategories.of(standard);
        ReportContext edition = new ReportContext(emissions.equipment(), factors, words);
        return new EmissionsReport(
                language,
                EmissionsSections.of(edition, emissions, categories),
                new EmissionsCsv(emissions, standard, categories, words.language()).write());
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
     * Returns the unrounded totals: a header, then a record for each category and phase in it, in kg CO2 eq/year.
     * <p>
     * {@code value} is empty if nothing is known or computed; {@code gaps} is the number of values missing from it. The
     * form is that of {@link FootprintReport#csv()}.
     *
     * @return the CSV, lines ended by LF
     */
    public String csv() {
        return csv;
    }
}
