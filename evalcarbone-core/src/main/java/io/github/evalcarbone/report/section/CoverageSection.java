package io.github.evalcarbone.report.section;

import io.github.evalcarbone.footprint.Coverage;
import io.github.evalcarbone.footprint.Coverage.CategoryCoverage;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;

/** The share of the inventory covered by the figures; 100 % means all. */
final class CoverageSection {

    private final Wording words;
    private final NumberStyle numbers;
    private final Coverage coverage;

    CoverageSection(ReportContext edition) {
        this.words = edition.words();
        this.numbers = edition.numbers();
        this.coverage = edition.footprint().coverage();
    }

    List<ReportBlock> blocks() {
        if (coverage.lines() == 0 || coverage.categories().isEmpty()) {
            return List.of(new Paragraph(words.text(coverage.lines() == 0 ? "coverage.no.line" : "coverage.nothing")));
        }
        Paragraph lines = new Paragraph(words.text(
                "coverage.lines",
                numbers.whole(coverage.completeLines()),
                numbers.whole(coverage.lines()),
                numbers.share(coverage.completeLines(), coverage.lines())));
        return coverage.completeLines() == coverage.lines() ? List.of(lines) : withCategories(lines);
    }

    private List<ReportBlock> withCategories(Paragraph lines) {
        List<List<String>> rows = new ArrayList<>();
        coverage.categories().forEach((category, covered) -> rows.add(row(category, covered)));
        return List.of(lines, new Paragraph(words.text("coverage.shares")), new Table(columns(), rows, List.of()));
    }

    private List<ReportBlock.Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.category")),
                ReportBlock.numbers(words.text("column.complete.lines")),
                ReportBlock.numbers(words.text("column.known.values")),
                ReportBlock.numbers(words.text("column.impact.of.complete.lines")));
    }

    private List<String> row(ImpactCategory category, CategoryCoverage covered) {
        return List.of(
                category.label(words.language()),
                of(covered.completeLines(), coverage.lines()),
                of(covered.knownValues(), covered.values()),
                numbers.share(covered.completeShareOfImpact()));
    }

    private String of(long part, long all) {
        return words.text("part.of", numbers.whole(part), numbers.whole(all));
    }
}
