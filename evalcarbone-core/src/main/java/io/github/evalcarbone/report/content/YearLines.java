package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Amounts over years as lines. Immutable and thread-safe.
 *
 * @param title  the title
 * @param unit  the unit of all amounts
 * @param years  the years, in order
 * @param lines  the lines
 */
public record YearLines(String title, String unit, List<String> years, List<Line> lines) implements Chart {

    /**
     * A line.
     *
     * @param label  its label
     * @param values  an amount for each year, 0 or more
     */
    public record Line(String label, List<ChartValue> values) {

        /**
         * Creates a line.
         *
         * @param label  its label
         * @param values  an amount for each year
         */
        public Line {
            values = List.copyOf(values);
        }
    }

    /**
     * Creates a chart.
     *
     * @param title  the title
     * @param unit  the unit of all amounts
     * @param years  the years
     * @param lines  the lines
     * @throws IllegalArgumentException if a line has another number of values than there are years
     */
    public YearLines {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.values().size() != years.size()) {
                throw new IllegalArgumentException("The line [" + line.label() + "] must have a value for each of "
                        + years + ", not " + line.values().size() + ".");
            }
        }
    }

    @Override
    public String description(Language language) {
        ChartWords words = new ChartWords(language);
        return words.sentences(
                words.text("lines", title, unit),
                lines.stream()
                        .map(line -> words.text(
                                "line",
                                line.label(),
                                words.list(IntStream.range(0, years.size())
                                        .mapToObj(i -> words.text(
                                                "item",
                                                years.get(i),
                                                line.values().get(i).text()))))));
    }

    @Override
    public Table table(Language language) {
        List<Column> columns =
                new ArrayList<>(List.of(ReportBlock.words(new ChartWords(language).text("column.year"))));
        lines.forEach(line -> columns.add(ReportBlock.numbers(line.label())));
        return new Table(
                columns, IntStream.range(0, years.size()).mapToObj(this::row).toList(), List.of());
    }

    private List<String> row(int year) {
        List<String> cells = new ArrayList<>(List.of(years.get(year)));
        lines.forEach(line -> cells.add(line.values().get(year).text()));
        return cells;
    }
}
