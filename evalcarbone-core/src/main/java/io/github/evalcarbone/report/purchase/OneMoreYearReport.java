package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.OneMoreYear;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import java.io.Writer;
import java.util.List;

/**
 * A report on one more year of service of all equipment of an inventory: what it avoids in all and by type, the largest first.
 * <p>
 * What is not known is named, never 0. Text and Markdown are rounded, CSV and JSON are not. Immutable and thread-safe.
 */
public final class OneMoreYearReport {

    private final List<ReportBlock> blocks;
    private final OneMoreYearCsv csv;
    private final OneMoreYearJson json;

    private OneMoreYearReport(List<ReportBlock> blocks, OneMoreYearCsv csv, OneMoreYearJson json) {
        this.blocks = blocks;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Obtains a report.
     *
     * @param effect  the effect
     * @param footprint  the footprint of the inventory, by the rules and factors of the effect
     * @param factors  the factors, which name types
     * @param language  the language
     * @return the report
     */
    public static OneMoreYearReport of(
            OneMoreYear effect, StoredFootprint footprint, FactorSet factors, Language language) {
        FootprintData data = footprint.data();
        return new OneMoreYearReport(
                OneMoreYearSections.of(effect, data, factors, Wording.of(language)),
                new OneMoreYearCsv(effect, data),
                new OneMoreYearJson(effect, data));
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
     * Returns a record for each type, the largest effect first, and a last one for all, not rounded.
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
