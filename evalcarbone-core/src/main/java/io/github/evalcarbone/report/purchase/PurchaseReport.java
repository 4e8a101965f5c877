package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.PurchasedShares;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.reuse.ReuseIndicators;
import java.io.Writer;
import java.util.List;

/**
 * A report on purchases: the share of the footprint that is due to what was bought, in all and by type, and the indicators of reuse of
 * a year, in the value of purchases and among the items that leave.
 * <p>
 * What is not known is named, never 0. Text and Markdown are rounded, CSV and JSON are not. Immutable and thread-safe.
 */
public final class PurchaseReport {

    private final List<ReportBlock> blocks;
    private final PurchaseCsv csv;
    private final PurchaseJson json;

    private PurchaseReport(List<ReportBlock> blocks, PurchaseCsv csv, PurchaseJson json) {
        this.blocks = blocks;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Obtains a report.
     *
     * @param shares  the shares of purchases
     * @param reuse  the indicators of reuse, by the types of the footprint
     * @param footprint  the footprint of the inventory, by the rules and factors of the shares
     * @param factors  the factors, which name types
     * @param language  the language
     * @return the report
     */
    public static PurchaseReport of(
            PurchasedShares shares,
            ReuseIndicators reuse,
            StoredFootprint footprint,
            FactorSet factors,
            Language language) {
        FootprintData data = footprint.data();
        return new PurchaseReport(
                PurchaseSections.of(shares, reuse, data, factors, Wording.of(language)),
                new PurchaseCsv(shares, reuse, data),
                new PurchaseJson(shares, reuse, data));
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
     * Returns a record for each type, and a last one for all, not rounded; the columns are described in {@code docs/purchases.md}.
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
