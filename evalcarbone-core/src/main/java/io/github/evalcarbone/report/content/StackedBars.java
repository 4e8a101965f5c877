package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars that are divided into the same parts, such as types of equipment by phase of life. Immutable and thread-safe.
 *
 * @param title  the title
 * @param unit  the unit of all amounts
 * @param axis  what a bar is, such as a type
 * @param series  the parts, in order
 * @param bars  the bars, in order
 */
public record StackedBars(String title, String unit, String axis, List<String> series, List<Bar> bars)
        implements Chart {

    /**
     * A bar.
     *
     * @param label  its label
     * @param values  the parts: 0 or more each, one for each of the series
     * @param total  the whole
     */
    public record Bar(String label, List<ChartValue> values, ChartValue total) {

        /**
         * Creates a bar.
         *
         * @param label  its label
         * @param values  the parts
         * @param total  the whole
         */
        public Bar {
            values = List.copyOf(values);
        }
    }

    /**
     * Creates a chart.
     *
     * @param title  the title
     * @param unit  the unit of all amounts
     * @param axis  what a bar is
     * @param series  the parts
     * @param bars  the bars
     * @throws IllegalArgumentException if a bar has another number of parts than there are series
     */
    public StackedBars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            if (bar.values().size() != series.size()) {
                throw new IllegalArgumentException("The bar [" + bar.label() + "] must have a value for each of "
                        + series + ", not " + bar.values().size() + ".");
            }
        }
    }

    @Override
    public String description(Language language) {
        ChartWords words = new ChartWords(language);
        return words.sentences(words.text("stacked", title, unit), bars.stream().map(bar -> sentence(bar, words)));
    }

    /** Returns a bar in words: its parts but those that are 0, and nothing but that it is unknown if it is. */
    private String sentence(Bar bar, ChartWords words) {
        List<String> parts = IntStream.range(0, series.size())
                .filter(i -> !bar.values().get(i).isZero())
                .mapToObj(i ->
                        words.text("item", series.get(i), bar.values().get(i).text()))
                .toList();
        return bar.total().amount().isEmpty() || parts.isEmpty()
                ? words.text("bar", bar.label(), bar.total().text())
                : words.text("stacked.bar", bar.label(), bar.total().text(), words.list(parts.stream()));
    }

    @Override
    public Table table(Language language) {
        List<Column> columns = new ArrayList<>(List.of(ReportBlock.words(axis)));
        series.forEach(name -> columns.add(ReportBlock.numbers(name)));
        columns.add(ReportBlock.numbers(new ChartWords(language).text("column.total", unit)));
        return new Table(columns, bars.stream().map(StackedBars::row).toList(), List.of());
    }

    private static List<String> row(Bar bar) {
        List<String> cells = new ArrayList<>(List.of(bar.label()));
        bar.values().forEach(value -> cells.add(value.text()));
        cells.add(bar.total().text());
        return cells;
    }
}
