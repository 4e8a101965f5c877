package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars side by side, each perhaps with an interval, such as scenarios, bids or levers. Immutable and thread-safe.
 *
 * @param title  the title
 * @param unit  the unit of all amounts
 * @param axis  what a bar is, such as a scenario
 * @param bars  the bars, in order
 */
public record RangeBars(String title, String unit, String axis, List<Bar> bars) implements Chart {

    /**
     * A bar.
     *
     * @param label  its label
     * @param value  its amount, which may be negative
     * @param range  the interval it is in, if known
     */
    public record Bar(String label, ChartValue value, Optional<Range> range) {

        /**
         * Creates a bar without an interval.
         *
         * @param label  its label
         * @param value  its amount
         */
        public Bar(String label, ChartValue value) {
            this(label, value, Optional.empty());
        }
    }

    /**
     * An interval.
     *
     * @param low  its lower end
     * @param high  its upper end
     */
    public record Range(ChartValue low, ChartValue high) {}

    /**
     * Creates a chart.
     *
     * @param title  the title
     * @param unit  the unit of all amounts
     * @param axis  what a bar is
     * @param bars  the bars
     */
    public RangeBars {
        bars = List.copyOf(bars);
    }

    /** {@return whether any bar has an interval} */
    public boolean hasRanges() {
        return bars.stream().anyMatch(bar -> bar.range().isPresent());
    }

    @Override
    public String description(Language language) {
        ChartWords words = new ChartWords(language);
        return words.sentences(words.text("bars", title, unit), bars.stream().map(bar -> text(words, bar)));
    }

    private static String text(ChartWords words, Bar bar) {
        return bar.range()
                .map(range -> words.text(
                        "bar.range",
                        bar.label(),
                        bar.value().text(),
                        range.low().text(),
                        range.high().text()))
                .orElseGet(() -> words.text("bar", bar.label(), bar.value().text()));
    }

    @Override
    public Table table(Language language) {
        List<Column> columns = new ArrayList<>(List.of(ReportBlock.words(axis), ReportBlock.numbers(unit)));
        if (hasRanges()) {
            ChartWords words = new ChartWords(language);
            columns.add(ReportBlock.numbers(words.text("column.low")));
            columns.add(ReportBlock.numbers(words.text("column.high")));
        }
        return new Table(columns, bars.stream().map(this::row).toList(), List.of());
    }

    private List<String> row(Bar bar) {
        List<String> cells = new ArrayList<>(List.of(bar.label(), bar.value().text()));
        if (hasRanges()) {
            cells.add(bar.range().map(range -> range.low().text()).orElse(""));
            cells.add(bar.range().map(range -> range.high().text()).orElse(""));
        }
        return cells;
    }
}
