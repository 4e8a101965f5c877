package io.github.evalcarbone.report.section;

import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.comparison.SecondLifeComparison.Entry;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;

/** Lines with a second life by each method; what a method gives less than as new is said in words, never negative. */
record SecondLifeTable(Wording words) {

    private static final int DIGITS = 4;

    List<ReportBlock> blocks(SecondLifeComparison comparison) {
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.method")),
                ReportBlock.numbers(words.text("column.tonnes.embodied")),
                ReportBlock.words(words.text("column.beside.new")));
        List<List<String>> rows = comparison.entries().stream()
                .map(entry -> row(entry, comparison))
                .toList();
        return List.of(
                new Heading(words.text("heading.second.life")),
                new Paragraph(words.count("second.life.lines", comparison.lines())),
                new Table(columns, rows, List.of()),
                new Paragraph(words.text("second.life.note")));
    }

    private List<String> row(Entry entry, SecondLifeComparison comparison) {
        String name = words.text("method." + entry.method());
        boolean isUsed = entry.method() == comparison.used();
        return List.of(
                isUsed ? words.text("method.used", name) : name,
                embodied(entry.embodied()),
                entry.lessThanNew().map(this::difference).orElse(words.text("unknown")));
    }

    private String embodied(Total total) {
        if (total.isUnknown()) {
            return words.text("unknown");
        }
        String known = tonnes(total.known().value());
        return total.isComplete() ? known : words.text("issue.at.least", known);
    }

    private String difference(Amount less) {
        if (less.isZero()) {
            return words.text("method.same");
        }
        String size = tonnes(Math.abs(less.value()));
        return words.text(less.value() > 0 ? "method.less" : "method.more", size);
    }

    private String tonnes(double kilograms) {
        BigDecimal tonnes = Tonnes.ofKilograms(kilograms);
        return words.numbers().significant(tonnes, DIGITS);
    }
}
