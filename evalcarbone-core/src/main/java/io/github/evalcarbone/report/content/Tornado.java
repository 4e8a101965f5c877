package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import java.util.List;

/**
 * The amounts that a result takes at the ends of each input, around the result, the widest first. Immutable and thread-safe.
 *
 * @param title  the title
 * @param unit  the unit of all amounts
 * @param axis  what a row is, such as an input
 * @param centre  the result
 * @param rows  the inputs, in order
 */
public record Tornado(String title, String unit, String axis, ChartValue centre, List<Row> rows) implements Chart {

    /**
     * An input.
     *
     * @param label  its label
     * @param low  the result at its lower end
     * @param high  the result at its upper end
     */
    public record Row(String label, ChartValue low, ChartValue high) {}

    /**
     * Creates a chart.
     *
     * @param title  the title
     * @param unit  the unit of all amounts
     * @param axis  what a row is
     * @param centre  the result
     * @param rows  the inputs
     */
    public Tornado {
        rows = List.copyOf(rows);
    }

    @Override
    public String description(Language language) {
        ChartWords words = new ChartWords(language);
        return words.sentences(
                words.text("tornado", title, unit, centre.text()),
                rows.stream()
                        .map(row -> words.text(
                                "tornado.row",
                                row.label(),
                                row.low().text(),
                                row.high().text())));
    }

    @Override
    public Table table(Language language) {
        ChartWords words = new ChartWords(language);
        return new Table(
                List.of(
                        ReportBlock.words(axis),
                        ReportBlock.numbers(words.text("column.low.unit", unit)),
                        ReportBlock.numbers(words.text("column.high"))),
                rows.stream()
                        .map(row -> List.of(
                                row.label(), row.low().text(), row.high().text()))
                        .toList(),
                List.of());
    }
}
