package io.github.evalcarbone.report.section;

import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The impact categories other than climate change: total, unit, and the phase with the largest share. */
final class CategorySection {

    private static final int DIGITS = 4;

    private final ReportContext edition;
    private final Wording words;
    private final StoredFootprint footprint;

    CategorySection(ReportContext edition) {
        this.edition = edition;
        this.words = edition.words();
        this.footprint = edition.footprint();
    }

    List<ReportBlock> blocks() {
        List<List<String>> rows = edition.data().categories().stream()
                .filter(category -> !category.equals(ImpactCategory.CLIMATE_CHANGE))
                .map(this::row)
                .toList();
        Table table = new Table(
                List.of(
                        ReportBlock.words(words.text("column.category")),
                        ReportBlock.numbers(words.text("column.per.year")),
                        ReportBlock.words(words.text("column.unit")),
                        ReportBlock.words(words.text("column.largest.phase"))),
                rows,
                List.of());
        return rows.isEmpty() ? List.of() : List.of(table);
    }

    private List<String> row(ImpactCategory category) {
        String mark = edition.isIncomplete(category) ? " *" : "";
        double total = footprint.total(category).value();
        boolean unknown = edition.isUnknown(category);
        return List.of(
                category.label(words.language()) + mark,
                unknown ? words.text("unknown") : edition.numbers().significant(new BigDecimal(total), DIGITS),
                edition.unit(category.unit()),
                unknown || total <= 0 ? "" : largestPhase(category, total));
    }

    private String largestPhase(ImpactCategory category, double total) {
        LifecyclePhase largest = edition.data().phases().stream()
                .max(Comparator.comparingDouble(
                        phase -> footprint.total(category, phase).value()))
                .orElseThrow();
        double share = footprint.total(category, largest).value() / total;
        return largest.label(words.language()) + " " + edition.numbers().share(share);
    }
}
