package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Coverage.CategoryCoverage;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;

/** The share of the inventory covered by the figures; 100 % means all. */
final class CoverageSection {

    private final Wording words;
    private final NumberStyle numbers;
    private final Coverage coverage;

    CoverageSection(Wording words, Coverage coverage) {
        this.words = words;
        this.numbers = words.numbers();
        this.coverage = coverage;
    }

    List<ReportBlock> blocks() {
        if (coverage.lines() == 0 || coverage.categories().isEmpty()) {
            return setAside(words.text(coverage.lines() == 0 ? "coverage.no.line" : "coverage.nothing"));
        }
        String complete = numbers.whole(coverage.completeLines());
        String rows = numbers.whole(coverage.rows());
        List<ReportBlock> blocks = setAside(
                coverage.setAside().hasMore()
                        ? words.text("coverage.lines.more", complete, rows)
                        : words.text(
                                "coverage.lines",
                                complete,
                                rows,
                                numbers.share(coverage.completeLines(), coverage.rows())));
        if (!coverage.isComplete()) {
            blocks.addAll(categories());
        }
        return blocks;
    }

    /** Returns a sentence, and those on the rows set aside. */
    private List<ReportBlock> setAside(String sentence) {
        SetAside rows = coverage.setAside();
        String excluded = rows.excluded() > 0 ? " " + words.count("coverage.excluded", rows.excluded()) : "";
        List<ReportBlock> blocks = new ArrayList<>(List.of(new Paragraph(sentence + excluded)));
        if (!rows.isComplete()) {
            blocks.add(new Paragraph(words.text("coverage.refused", refused(words, rows))));
        }
        return blocks;
    }

    /** Returns the number of rows refused, as far as it is known. */
    static String refused(Wording words, SetAside rows) {
        if (rows.refused() == 0) {
            return words.text("rows.refused.unknown");
        }
        String counted = words.count("rows.refused", rows.refused());
        return rows.hasMore() ? words.text("rows.refused.more", counted) : counted;
    }

    private List<ReportBlock> categories() {
        List<List<String>> rows = new ArrayList<>();
        coverage.categories().forEach((category, covered) -> rows.add(row(category, covered)));
        return List.of(new Paragraph(words.text("coverage.shares")), new Table(columns(), rows, List.of()));
    }

    private List<ReportBlock.Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.category")),
                ReportBlock.numbers(words.text("column.complete.lines")),
                ReportBlock.numbers(words.text("column.known.values")));
    }

    private List<String> row(ImpactCategory category, CategoryCoverage covered) {
        return List.of(
                category.label(words.language()),
                of(covered.completeLines(), coverage.rows()),
                of(covered.knownValues(), covered.values()));
    }

    private String of(long part, long all) {
        return words.text("part.of", numbers.whole(part), numbers.whole(all));
    }
}
