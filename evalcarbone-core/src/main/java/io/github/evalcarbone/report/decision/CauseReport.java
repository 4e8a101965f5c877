package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.problem.Language;
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

    private final List<ReportBlock> blocks;
    private final CauseCsv csv;
    private final CauseJson json;

    private CauseReport(List<ReportBlock> blocks, CauseCsv csv, CauseJson json) {
        this.blocks = blocks;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Obtains a report.
     *
     * @param analysis  the causes
     * @param sides  for each side, its name and what it was computed with, such as {@code 2025.csv: evalcarbone 2.0.0}
     * @param language  the language
     * @return the report
     */
    public static CauseReport of(CauseAnalysis analysis, List<String> sides, Language language) {
        return new CauseReport(
                CauseSections.of(analysis, sides, Wording.of(language)),
                new CauseCsv(analysis),
                new CauseJson(analysis, language));
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
     * Returns a record for each cause of the whole, and then of each group, not rounded. The columns are the group (empty for the
     * whole), the causes, the part, that of it in all phases but use, that in use, the number of lines, the unit.
     *
     * @return CSV with semicolons, lines ended by LF
     */
    public String csv() {
        return csv.write();
    }

    /**
     * Writes the report as JSON, not rounded.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        json.write(writer);
    }
}
