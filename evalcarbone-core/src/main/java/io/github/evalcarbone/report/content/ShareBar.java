package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of one whole in one bar, such as phases of life or grades of quality. Immutable and thread-safe.
 *
 * @param title  the title
 * @param unit  the unit of all amounts
 * @param axis  what a part is, such as a phase
 * @param parts  the parts, in order
 */
public record ShareBar(String title, String unit, String axis, List<Part> parts) implements Chart {

    /**
     * A part.
     *
     * @param label  its label
     * @param value  its amount, 0 or more
     * @param share  its share of the whole as a percentage; empty if the whole is not known
     */
    public record Part(String label, ChartValue value, String share) {}

    /**
     * Creates a chart.
     *
     * @param title  the title
     * @param unit  the unit of all amounts
     * @param axis  what a part is
     * @param parts  the parts
     */
    public ShareBar {
        parts = List.copyOf(parts);
    }

    private boolean hasShares() {
        return parts.stream().anyMatch(part -> !part.share().isEmpty());
    }

    @Override
    public String description(Language language) {
        ChartWords words = new ChartWords(language);
        return words.sentences(
                words.text("shares", title, unit),
                Stream.of(words.list(parts.stream().map(part -> text(words, part))) + "."));
    }

    private static String text(ChartWords words, Part part) {
        return part.share().isEmpty()
                ? words.text("item", part.label(), part.value().text())
                : words.text("item.share", part.label(), part.value().text(), part.share());
    }

    @Override
    public Table table(Language language) {
        List<Column> columns = new ArrayList<>(List.of(ReportBlock.words(axis), ReportBlock.numbers(unit)));
        if (hasShares()) {
            columns.add(ReportBlock.numbers(new ChartWords(language).text("column.share")));
        }
        return new Table(columns, parts.stream().map(this::row).toList(), List.of());
    }

    private List<String> row(Part part) {
        return hasShares()
                ? List.of(part.label(), part.value().text(), part.share())
                : List.of(part.label(), part.value().text());
    }
}
