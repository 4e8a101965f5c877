package io.github.evalcarbone.report;

import io.github.evalcarbone.report.content.ReportContent;
import java.io.Writer;

/**
 * A report for those who decide, on footprints side by side, levers, a plan, the causes of a difference, or purchases, in five forms.
 * <p>
 * Text, Markdown and HTML are rounded, CSV and JSON are not. Only the library implements this interface; implementations are immutable and
 * thread-safe.
 */
public interface DecisionReport {

    /**
     * Returns the content of the report, for a layout of one's own.
     *
     * @return the content, charts among it
     */
    ReportContent content();

    /**
     * Returns the report as plain text, tables in columns of fixed width.
     *
     * @return the text, lines ended by LF; do not parse
     */
    String text();

    /**
     * Returns the report as GitHub Flavored Markdown; texts of the data are escaped.
     *
     * @return the Markdown, lines ended by LF; do not parse
     */
    String markdown();

    /**
     * Returns the report as an HTML page that needs nothing else, with charts; texts of the data are escaped.
     *
     * @return the page, to be stored as UTF-8; do not parse
     * @see ReportHtml
     */
    String html();

    /**
     * Returns the figures of the report as a table, not rounded; what is not known is an empty cell.
     *
     * @return CSV with semicolons, lines ended by LF
     */
    String csv();

    /**
     * Writes the report as JSON, not rounded; descriptions are in the language of the report.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    void writeJson(Writer writer);
}
