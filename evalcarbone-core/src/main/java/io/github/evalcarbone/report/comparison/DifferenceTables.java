package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.verdict.SplitFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of totals and differences: of the main category in full, of the others in brief. */
final class DifferenceTables {

    private static final int DIGITS = 4;

    private final ComparedResults results;
    private final FootprintComparison comparison;
    private final DifferenceFigures figures;
    private final Wording words;

    DifferenceTables(ComparedResults results) {
        this.results = results;
        this.comparison = results.comparison();
        this.figures = DifferenceFigures.of(results);
        this.words = results.words();
    }

    /** The base, then each alternative with its number if there are several. */
    Table totals() {
        List<List<String>> rows = new ArrayList<>();
        Difference first = results.differences(results.category()).get(0);
        rows.add(List.of(
                comparison.base().name(),
                total(comparison.base()),
                figures.amount(figures.inUnit(first.base().value())),
                "",
                ""));
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            rows.add(row(names.get(i), comparison.others().get(i)));
        }
        return new Table(columns(), rows, List.of());
    }

    /** The names of the alternatives with their numbers, if there are several. */
    List<String> names() {
        List<String> names = results.others();
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            numbered.add(names.size() == 1 ? names.get(i) : (i + 1) + ". " + names.get(i));
        }
        return numbered;
    }

    private String total(Alternative alternative) {
        return isComputable(alternative.name())
                ? figures.total(comparison.total(alternative.name(), results.category()))
                : words.text("difference.not.computable");
    }

    private boolean isComputable(String name) {
        return results.notComputableLines(name, results.category()) == 0;
    }

    /** Whether the effect of some scenario on a line is not known, so that its total is not shown. */
    boolean isOfUnknownEffect() {
        return !results.others().stream().allMatch(this::isComputable);
    }

    private List<String> row(String name, Alternative alternative) {
        Difference difference = results.difference(alternative.name());
        return List.of(
                name,
                total(alternative),
                figures.amount(figures.inUnit(difference.other().value())),
                figures.difference(difference),
                figures.relative(difference));
    }

    private List<Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.alternative")),
                ReportBlock.numbers(words.text("column.total", figures.unit())),
                ReportBlock.numbers(words.text("column.compared")),
                ReportBlock.numbers(words.text("column.difference")),
                ReportBlock.numbers(words.text("column.relative")));
    }

    /** Whether something is kept out, so that what is compared is not all. */
    boolean isOfPart() {
        return results.differences(results.category()).stream().anyMatch(one -> !one.isComplete());
    }

    /** Returns the sides of the comparison by phase, as a chart. */
    StackedBars chart() {
        return new ComparisonChart(results, figures).of(names());
    }

    Table phases() {
        return new GroupTable(results, figures).of("column.phase", new Groups(results).phases());
    }

    /** The differences in all phases but use, where a figure that is split on one side only moves between phases. */
    Optional<String> together() {
        List<String> parts = new ArrayList<>();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            String other = results.others().get(i);
            if (SplitFigures.differ(comparison, other, results.category())) {
                String amount = figures.difference(comparison.embodied(other, results.category()));
                parts.add(names.size() == 1 ? amount : words.text("phases.together.of", names.get(i), amount));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "phases.together", figures.unit(), String.join(words.text("list.separator"), parts)));
    }

    Table types() {
        return new GroupTable(results, figures).of("column.type", new Groups(results).types());
    }

    List<ReportBlock> applications() {
        return new Applications(results, figures).blocks();
    }

    /** The categories other than the main one. */
    List<ImpactCategory> otherCategories() {
        return comparison.categories().stream()
                .filter(category -> !category.equals(results.category()))
                .toList();
    }

    /** The differences in the other categories. */
    Table categories() {
        List<Column> columns = new ArrayList<>();
        columns.add(ReportBlock.words(words.text("column.category")));
        columns.add(ReportBlock.words(words.text("column.unit")));
        columns.add(ReportBlock.numbers(results.base()));
        GroupTable.numbered(results, "column.difference").forEach(name -> columns.add(ReportBlock.numbers(name)));
        return new Table(columns, otherCategories().stream().map(this::row).toList(), List.of());
    }

    private List<String> row(ImpactCategory category) {
        List<Difference> all = results.differences(category);
        boolean isMarked = all.stream().anyMatch(one -> !one.isComplete());
        List<String> row = new ArrayList<>();
        row.add(category.label(words.language()) + (isMarked ? " *" : ""));
        row.add(words.unit(category.unitPerYear()));
        row.add(significant(new BigDecimal(all.get(0).base().value())));
        all.forEach(one -> row.add(brief(one)));
        return row;
    }

    private String brief(Difference difference) {
        if (difference.isUnknown()) {
            return figures.unknown(difference);
        }
        if (difference.direction() == 0) {
            return words.numbers().whole(0);
        }
        String sign = difference.direction() > 0 ? "+" : "";
        String relative = figures.relative(difference);
        String amount = sign + significant(difference.exact());
        return relative.isEmpty() ? amount : words.text("difference.relative", amount, relative);
    }

    private String significant(BigDecimal amount) {
        return words.numbers().significant(amount, DIGITS);
    }
}
