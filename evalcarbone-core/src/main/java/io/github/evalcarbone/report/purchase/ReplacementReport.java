package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import java.io.Writer;
import java.util.List;

/**
 * A report on keeping or replacing the equipment of an inventory: for each type whether and after how many years its new device pays
 * back, and the lines that pay back soonest.
 * <p>
 * What is not known is named, never 0. Text and Markdown are rounded, CSV and JSON are not. Immutable and thread-safe.
 */
public final class ReplacementReport {

    private final List<ReportBlock> blocks;
    private final ReplacementCsv csv;
    private final ReplacementJson json;

    private ReplacementReport(List<ReportBlock> blocks, ReplacementCsv csv, ReplacementJson json) {
        this.blocks = blocks;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Obtains a report.
     *
     * @param study  the comparisons
     * @param footprint  the footprint of the inventory, by the rules and factors of the study
     * @param factors  the factors, which name types
     * @param language  the language
     * @return the report
     */
    public static ReplacementReport of(
            ReplacementStudy study, StoredFootprint footprint, FactorSet factors, Language language) {
        FootprintData data = footprint.data();
        return new ReplacementReport(
                ReplacementSections.of(study, data, factors, Wording.of(language)),
                new ReplacementCsv(study, data),
                new ReplacementJson(study, data));
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
     * Returns a record for each type, then for each line, not rounded; the columns are described in {@code docs/purchases.md}.
     *
     * @return CSV with semicolons, lines ended by LF
     */
    public String csv() {
        return csv.write();
    }

    /**
     * Writes the report as JSON, not rounded; the format is described in {@code docs/purchases.md}.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        json.write(writer);
    }
}
