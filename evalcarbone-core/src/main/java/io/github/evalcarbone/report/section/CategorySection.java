package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The impact categories other than climate change: total, unit, and the phase with the largest share. */
final class CategorySection {

    private static final int DIGITS = 4;
    private static final int COLUMNS = 4;

    private final Wording words;
    private final FootprintTotals totals;

    CategorySection(Wording words, FootprintTotals totals) {
        this.words = words;
        this.totals = totals;
    }

    List<ReportBlock> blocks() {
        List<List<String>> rows = totals.categories().stream()
                .filter(category -> !category.equals(ImpactCategory.CLIMATE_CHANGE))
                .map(this::row)
                .toList();
        boolean hasPhases = rows.stream().anyMatch(row -> !row.get(COLUMNS - 1).isEmpty());
        int columns = hasPhases ? COLUMNS : COLUMNS - 1;
        Table table = new Table(
                columns().subList(0, columns),
                rows.stream().map(row -> row.subList(0, columns)).toList(),
                List.of());
        return rows.isEmpty() ? List.of() : List.of(table);
    }

    /** The last one is left out if no total has a largest phase. */
    private List<Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.category")),
                ReportBlock.numbers(words.text("column.per.year")),
                ReportBlock.words(words.text("column.unit")),
                ReportBlock.words(words.text("column.largest.phase")));
    }

    private List<String> row(ImpactCategory category) {
        Total total = totals.total(category);
        String mark = total.isComplete() ? "" : " *";
        BigDecimal known = new BigDecimal(total.known().value());
        return List.of(
                category.label(words.language()) + mark,
                total.isUnknown() ? words.text("unknown") : words.numbers().significant(known, DIGITS),
                words.unit(category.unit()),
                known.signum() > 0 ? largestPhase(category, total) : "");
    }

    /** Returns the phase with the largest share; none if the total is incomplete, as any other may be larger. */
    private String largestPhase(ImpactCategory category, Total total) {
        LifecyclePhase largest = totals.phases().stream()
                .max(Comparator.comparing(phase -> totals.total(category, phase).known()))
                .orElseThrow();
        return total.share(totals.total(category, largest).known())
                .map(share ->
                        largest.label(words.language()) + " " + words.numbers().share(share))
                .orElse("");
    }
}
