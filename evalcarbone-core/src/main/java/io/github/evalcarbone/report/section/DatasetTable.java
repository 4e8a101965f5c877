package io.github.evalcarbone.report.section;

import io.github.evalcarbone.comparison.DatasetComparison;
import io.github.evalcarbone.comparison.DatasetComparison.Entry;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The same inventory by the devices of each dataset, as a table or as one line; climate change in tonnes. */
final class DatasetTable {

    private static final int DIGITS = 4;

    private final Wording words;
    private final NumberStyle numbers;

    DatasetTable(Wording words) {
        this.words = words;
        this.numbers = words.numbers();
    }

    /** Returns one line on the range of the datasets if it is wide, else nothing. */
    Optional<String> line(DatasetComparison comparison) {
        return comparison.isWide() ? Optional.of(range(comparison)) : Optional.empty();
    }

    List<ReportBlock> blocks(DatasetComparison comparison) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("heading.datasets")));
        blocks.add(new Paragraph(words.text("datasets.intro")));
        if (!comparison.entries().isEmpty()) {
            List<List<String>> rows =
                    comparison.entries().stream().map(this::row).toList();
            blocks.add(new Table(columns(comparison), rows, List.of()));
        }
        blocks.add(new Paragraph(range(comparison)));
        add(blocks, "datasets.nothing", comparison.knowNothing());
        add(blocks, "datasets.other.methods", comparison.notComparable());
        return blocks;
    }

    private void add(List<ReportBlock> blocks, String key, List<DatasetReference> datasets) {
        if (!datasets.isEmpty()) {
            blocks.add(new Paragraph(
                    words.text(key, datasets.stream().map(DatasetTable::name).collect(Collectors.joining(", ")))));
        }
    }

    private static String name(DatasetReference dataset) {
        return dataset.id() + " " + dataset.version();
    }

    private List<Column> columns(DatasetComparison comparison) {
        return List.of(
                ReportBlock.words(words.text("column.dataset")),
                ReportBlock.numbers(words.text("column.tonnes.known")),
                ReportBlock.numbers(words.text("column.lines.unknown")),
                ReportBlock.numbers(words.text("column.lines.default")),
                ReportBlock.numbers(words.text("column.tonnes.common", numbers.whole(comparison.commonLines()))));
    }

    private List<String> row(Entry entry) {
        String known = tonnes(entry.total().known());
        return List.of(
                name(entry.dataset()),
                entry.total().isComplete() ? known : words.text("issue.at.least", known),
                numbers.whole(entry.unknownLines()),
                numbers.whole(entry.defaultLines()),
                tonnes(entry.common()));
    }

    private String range(DatasetComparison comparison) {
        String common = numbers.whole(comparison.commonLines());
        String lines = numbers.whole(comparison.lines());
        if (comparison.lowest().isEmpty()) {
            return words.text("datasets.none.common", common, lines);
        }
        Entry low = comparison.lowest().orElseThrow();
        Entry high = comparison.highest().orElseThrow();
        return words.text(
                comparison.range().isPresent() ? "datasets.range" : "datasets.range.nothing",
                tonnes(low.common()),
                name(low.dataset()),
                tonnes(high.common()),
                name(high.dataset()),
                common,
                lines,
                comparison.range().map(this::percentage).orElse(""));
    }

    /** Formats a ratio that may exceed 1. */
    private String percentage(double ratio) {
        return numbers.percentage(new BigDecimal(ratio).movePointRight(2));
    }

    private String tonnes(Amount amount) {
        return numbers.significant(Tonnes.ofKilograms(amount.value()), DIGITS);
    }
}
