package io.github.evalcarbone.comparison;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The total of one inventory by the devices of each of several datasets. Rules and electricity mixes are the same in all
 * of them, so that only the figures of devices differ, and the types of the dataset. Immutable and thread-safe.
 * <p>
 * A dataset knows a line if none of its values is missing. Totals of lines that one dataset knows and another does not
 * are not comparable; {@link Entry#common} is of the lines that all of them know. Datasets that know nothing of the
 * inventory have no part in it.
 *
 * @param category  the category
 * @param lines  the number of lines
 * @param commonLines  the number of lines that all datasets know which know anything
 * @param entries  the datasets that know anything of the inventory, in the caller's order
 * @param knowNothing  the datasets that know nothing of it, in the caller's order
 * @param notComparable  the datasets that cannot be combined with the electricity mixes, as their methods of assessment
 *     differ, in the caller's order
 */
public record DatasetComparison(
        ImpactCategory category,
        long lines,
        long commonLines,
        List<Entry> entries,
        List<DatasetReference> knowNothing,
        List<DatasetReference> notComparable) {

    /** The range above which a report always has a line on it. */
    public static final double WIDE = 0.2;

    private static final Comparator<Entry> BY_COMMON = Comparator.comparing(Entry::common);

    /**
     * One dataset. Immutable and thread-safe.
     *
     * @param dataset  the dataset
     * @param total  the total of the inventory by its devices, incomplete if it does not know all of it
     * @param unknownLines  the number of lines that it does not know, or not in full
     * @param defaultLines  the number of lines that take a figure from a type's default device of it, also if other figures
     *     are missing, as in {@link io.github.evalcarbone.footprint.TotalBasis}; none of lines that are not in service
     * @param common  the exact sum of the lines that all datasets know, rounded once
     */
    public record Entry(DatasetReference dataset, Total total, long unknownLines, long defaultLines, Amount common) {}

    /**
     * Creates a comparison.
     *
     * @param category  the category
     * @param lines  the number of lines
     * @param commonLines  the number of lines that all datasets know
     * @param entries  the datasets that know anything
     * @param knowNothing  the datasets that know nothing
     * @param notComparable  the datasets that cannot be combined
     */
    public DatasetComparison {
        entries = List.copyOf(entries);
        knowNothing = List.copyOf(knowNothing);
        notComparable = List.copyOf(notComparable);
    }

    /**
     * Compares datasets.
     *
     * @param footprint  a footprint of equipment that was computed, not read from a file
     * @param calculator  the rules, and the factors whose electricity mixes are used
     * @param category  the category to compare
     * @param datasets  the datasets whose devices are used, each alone; those that do not have the category are left out
     * @return the comparison, which does not depend on the order of the lines
     * @throws IllegalArgumentException if the footprint is that of an information system, or was read from a file
     */
    public static DatasetComparison of(
            Footprint footprint,
            FootprintCalculator calculator,
            ImpactCategory category,
            List<FactorDataset> datasets) {
        return of(FootprintCalculator.inventoryOf(footprint), calculator, category, datasets);
    }

    /**
     * Compares datasets.
     *
     * @param inventory  the inventory
     * @param calculator  the rules, and the factors whose electricity mixes are used
     * @param category  the category to compare
     * @param datasets  the datasets whose devices are used, each alone; those that do not have the category are left out
     * @return the comparison, which does not depend on the order of the lines
     */
    public static DatasetComparison of(
            Inventory inventory,
            FootprintCalculator calculator,
            ImpactCategory category,
            List<FactorDataset> datasets) {
        List<DatasetResult> results = new ArrayList<>();
        List<DatasetReference> notComparable = new ArrayList<>();
        for (FactorDataset dataset : datasets) {
            if (dataset.methods().containsKey(category)) {
                try {
                    results.add(DatasetResult.of(inventory, calculator, category, dataset));
                } catch (InvalidDataException e) {
                    notComparable.add(DatasetReference.of(dataset));
                }
            }
        }
        return of(inventory, category, results, notComparable);
    }

    private static DatasetComparison of(
            Inventory inventory,
            ImpactCategory category,
            List<DatasetResult> results,
            List<DatasetReference> notComparable) {
        List<DatasetResult> covering =
                results.stream().filter(DatasetResult::knowsAnything).toList();
        Set<String> common = common(covering);
        return new DatasetComparison(
                category,
                inventory.equipment().size(),
                common.size(),
                covering.stream().map(result -> result.entry(common)).toList(),
                results.stream()
                        .filter(result -> !result.knowsAnything())
                        .map(DatasetResult::dataset)
                        .toList(),
                notComparable);
    }

    private static Set<String> common(List<DatasetResult> results) {
        if (results.isEmpty()) {
            return Set.of();
        }
        Set<String> common = new HashSet<>(results.get(0).known());
        results.forEach(result -> common.retainAll(result.known()));
        return common;
    }

    /** {@return the dataset with the smallest sum of common lines; empty if fewer than two datasets have common lines} */
    public Optional<Entry> lowest() {
        return comparable() ? entries.stream().min(BY_COMMON) : Optional.empty();
    }

    /** {@return the dataset with the largest sum of common lines; empty if fewer than two datasets have common lines} */
    public Optional<Entry> highest() {
        return comparable() ? entries.stream().max(BY_COMMON) : Optional.empty();
    }

    private boolean comparable() {
        return entries.size() > 1 && commonLines > 0;
    }

    /**
     * Returns by how much the largest sum of common lines exceeds the smallest.
     *
     * @return the range as a share of the smallest, 0 or more; empty if fewer than two datasets have common lines, or the
     *     smallest sum is not above 0
     */
    public Optional<Double> range() {
        return lowest().filter(low -> low.common().value() > 0)
                .flatMap(low -> highest()
                        .map(high -> high.common().minus(low.common()).value()
                                / low.common().value()));
    }

    /** {@return whether the range exceeds {@link #WIDE}, or the smallest sum is 0 or less and the largest is not} */
    public boolean isWide() {
        return range().map(range -> range > WIDE).orElseGet(this::isOutOfNothing);
    }

    private boolean isOutOfNothing() {
        return highest().filter(high -> high.common().value() > 0).isPresent();
    }
}
