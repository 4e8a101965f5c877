package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;

/**
 * A chart as data, with its text alternative and its table; {@code ReportHtml} draws it. Where its table is in the report in any case, text
 * and Markdown leave it at that. Immutable and thread-safe.
 */
public sealed interface Chart extends ReportBlock
        permits StackedBars, ShareBar, RangeBars, Tornado, TargetYears, YearLines {

    /** {@return the title, in the language of the report} */
    String title();

    /** {@return the unit of all amounts, in words} */
    String unit();

    /**
     * Returns the chart in words, for those who cannot see it: every label and number.
     *
     * @param language  the language of the report
     * @return a few sentences, made from the data
     */
    String description(Language language);

    /**
     * Returns the numbers of the chart as a table.
     *
     * @param language  the language of the report
     * @return the table
     */
    ReportBlock.Table table(Language language);

    /** {@return whether there is nothing to draw: layouts leave such a chart out} */
    default boolean isEmpty() {
        return table(Language.ENGLISH).rows().isEmpty();
    }
}
