package io.github.evalcarbone.report;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.html.ContentHtml;
import io.github.evalcarbone.report.html.StyleSheet;
import io.github.evalcarbone.report.svg.ChartSvg;

/**
 * The content of a report as HTML: as a page of its own, or as fragments for the page of a host.
 * <p>
 * A page holds everything it needs: one style sheet, charts as inline SVG, no script, no link to another host. A fragment is an element of class
 * {@code evc}, whose rules are those of {@link #styleSheet()}; all its classes begin with {@code evc-}, it has no ids, no inline style
 * and no script, so that a host can forbid both by a content security policy. Every text of the data is escaped. Stateless and
 * thread-safe. Stability: classes and structure may change; do not parse.
 */
public final class ReportHtml {

    private ReportHtml() {}

    /**
     * Returns a report as a page.
     *
     * @param content  the content, such as that of {@link FootprintReport#content()}
     * @return an HTML document, to be stored or sent as UTF-8
     */
    public static String page(ReportContent content) {
        return ContentHtml.page(content);
    }

    /**
     * Returns a report as an element for the page of a host; its headings begin with {@code h2}.
     *
     * @param content  the content
     * @return an HTML element
     */
    public static String fragment(ReportContent content) {
        return ContentHtml.fragment(content);
    }

    /**
     * Returns a block, such as one chart or table, as an element for the page of a host. A chart has its table with it.
     *
     * @param block  the block
     * @param language  the language of its texts
     * @return an HTML element
     */
    public static String fragment(ReportBlock block, Language language) {
        return ContentHtml.fragment(block, language);
    }

    /**
     * Returns a chart as an SVG image for a place in a page, without a caption; its text alternative is its description.
     *
     * @param chart  the chart
     * @param language  the language of its texts
     * @return an {@code svg} element, 400 units wide, that is as wide as its place; within an element of class {@code evc} it follows the
     *     style sheet
     */
    public static String svg(Chart chart, Language language) {
        return ChartSvg.inline(chart, language);
    }

    /**
     * Returns a chart as an SVG file, on a white ground and without a caption; its title is its description.
     *
     * @param chart  the chart
     * @param language  the language of its texts
     * @return an SVG document, 400 px wide, to be stored as UTF-8
     */
    public static String svgFile(Chart chart, Language language) {
        return ChartSvg.file(chart, language);
    }

    /**
     * Returns the style sheet of fragments, for screens, paper and dark pages ({@code prefers-color-scheme}).
     *
     * @return CSS whose rules all begin with {@code .evc}
     */
    public static String styleSheet() {
        return StyleSheet.ofFragments();
    }
}
