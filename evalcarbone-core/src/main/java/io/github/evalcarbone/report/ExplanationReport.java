package io.github.evalcarbone.report;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ExplanationSections;
import io.github.evalcarbone.report.section.TotalSections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A readable explanation of one value, or of a total with its largest contributors.
 * <p>
 * Values have all significant digits, so that they can be recomputed; only shares are rounded. Numbers, words and line
 * ends (LF) are the same on every platform and Java version. Immutable and thread-safe.
 */
public final class ExplanationReport {

    private final Supplier<String> text;
    private final Language language;
    private final List<ReportBlock> blocks;

    private ExplanationReport(Supplier<String> text, Language language, List<ReportBlock> blocks) {
        this.text = text;
        this.language = language;
        this.blocks = blocks;
    }

    /**
     * Obtains the report of one value or gap.
     *
     * @param explanation  the explanation
     * @param language  the language
     * @return the report
     */
    public static ExplanationReport of(Explanation explanation, Language language) {
        return new ExplanationReport(
                () -> explanation.toText(language),
                language,
                new ExplanationSections(Wording.of(language)).blocks(explanation));
    }

    /**
     * Obtains the report of a total.
     *
     * @param explanation  the explanation
     * @param language  the language
     * @return the report
     */
    public static ExplanationReport of(TotalExplanation explanation, Language language) {
        List<ReportBlock> blocks = new TotalSections(explanation, Wording.of(language)).blocks();
        return new ExplanationReport(() -> TextLayout.of(blocks), language, blocks);
    }

    /**
     * Returns the report as plain text; for one value, the text of {@link Explanation#toText}.
     *
     * @return the text, lines ended by LF; do not parse
     */
    public String text() {
        return text.get();
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
}
