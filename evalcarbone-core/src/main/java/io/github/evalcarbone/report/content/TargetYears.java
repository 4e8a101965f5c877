package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import java.util.List;
import java.util.Optional;

/**
 * An amount of each year against a target. Immutable and thread-safe.
 *
 * @param title  the title
 * @param unit  the unit of all amounts
 * @param name  what the amount of a year is, such as the fleet
 * @param limit  what the target is called
 * @param years  the years, in order
 */
public record TargetYears(String title, String unit, String name, String limit, List<Year> years) implements Chart {

    /**
     * A year.
     *
     * @param label  the year
     * @param value  its amount, 0 or more
     * @param limit  the most it may be; empty if the target says nothing of this year
     */
    public record Year(String label, ChartValue value, Optional<ChartValue> limit) {}

    /**
     * Creates a chart.
     *
     * @param title  the title
     * @param unit  the unit of all amounts
     * @param name  what the amount of a year is
     * @param limit  what the target is called
     * @param years  the years
     */
    public TargetYears {
        years = List.copyOf(years);
    }

    @Override
    public String description(Language language) {
        ChartWords words = new ChartWords(language);
        return words.sentences(words.text("target", title, unit), years.stream().map(year -> text(words, year)));
    }

    private static String text(ChartWords words, Year year) {
        return year.limit()
                .map(most ->
                        words.text("target.year", year.label(), year.value().text(), most.text()))
                .orElseGet(() -> words.text("bar", year.label(), year.value().text()));
    }

    @Override
    public Table table(Language language) {
        ChartWords words = new ChartWords(language);
        return new Table(
                List.of(
                        ReportBlock.words(words.text("column.year")),
                        ReportBlock.numbers(name + ", " + unit),
                        ReportBlock.numbers(limit)),
                years.stream()
                        .map(year -> List.of(
                                year.label(),
                                year.value().text(),
                                year.limit().map(ChartValue::text).orElse("")))
                        .toList(),
                List.of());
    }
}
