package io.github.evalcarbone.comparison;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.DatasetComparison.Entry;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The footprint of an inventory in one category by the devices of one dataset.
 *
 * @param dataset  the dataset
 * @param category  the category
 * @param footprint  the footprint
 * @param known  the ids of the lines without a gap
 */
record DatasetResult(DatasetReference dataset, ImpactCategory category, Footprint footprint, Set<String> known) {

    static DatasetResult of(
            Inventory inventory, FootprintCalculator calculator, ImpactCategory category, FactorDataset dataset) {
        Footprint footprint = FootprintCalculator.of(
                        calculator.methodology(), calculator.factors().withDevicesOf(dataset))
                .withCategories(category)
                .calculate(inventory);
        return new DatasetResult(DatasetReference.of(dataset), category, footprint, known(footprint));
    }

    static Set<String> known(Footprint footprint) {
        Set<String> known = footprint.lines().stream().map(FootprintLine::id).collect(Collectors.toSet());
        footprint.gaps().forEach(gap -> known.remove(gap.line()));
        return known;
    }

    /** Returns whether any line has an impact by it; lines that are not in service are known without a dataset. */
    boolean knowsAnything() {
        return !footprint.total(category).known().isZero();
    }

    Entry entry(Set<String> common) {
        return new Entry(
                dataset,
                footprint.total(category),
                footprint.lineCount() - known.size(),
                defaultLines(),
                sum(footprint, category, common));
    }

    private long defaultLines() {
        return footprint.findings().stream()
                .filter(finding -> TotalBasis.isTypeDefault(finding.problem()))
                .flatMap(finding -> finding.line().stream())
                .distinct()
                .count();
    }

    /** Returns the exact sum of some lines, rounded once. */
    static Amount sum(Footprint footprint, ImpactCategory category, Set<String> lines) {
        ExactSum sum = new ExactSum();
        footprint
                .pages()
                .flatMap(page -> page.impacts().stream())
                .filter(impact -> impact.category().equals(category) && lines.contains(impact.line()))
                .forEach(impact -> sum.addProduct(impact.weight(), impact.factor()));
        return new Amount(sum.value(), category.unitPerYear());
    }
}
