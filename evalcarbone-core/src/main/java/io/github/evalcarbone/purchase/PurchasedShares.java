package io.github.evalcarbone.purchase;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.units.Unit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The share of a footprint that is due to purchases, in all, by type, and of the lines of which no value is missing. Immutable and
 * thread-safe.
 *
 * @param all  the share in the whole footprint, empty if a value is missing or a row was refused
 * @param ofCompleteLines  the share in the lines of which no value is missing, to be shown with their number
 * @param types  the share by type, as the factors name it; blank for lines without one
 */
public record PurchasedShares(
        PurchasedShare all, PurchasedShare ofCompleteLines, SortedMap<String, PurchasedShare> types) {

    /**
     * Creates shares.
     *
     * @param all  the share in the whole footprint
     * @param ofCompleteLines  the share in the lines of which no value is missing
     * @param types  the share by type
     */
    public PurchasedShares {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /**
     * Computes the shares.
     *
     * @param inventory  the inventory, matched to the factors
     * @param calculator  the rules of the fleet on a day, and the factors
     * @param category  a category of the calculator
     * @return the shares
     * @throws IllegalArgumentException if the category is not computed
     */
    public static PurchasedShares of(Inventory inventory, FootprintCalculator calculator, ImpactCategory category) {
        Footprint footprint = calculator.withCategories(category).calculate(inventory);
        Map<String, PhaseSums> lines = PhaseSums.byLine(footprint);
        Map<String, PhaseSums> byType = new HashMap<>();
        for (FootprintLine line : footprint.lines()) {
            byType.merge(line.type().orElse(""), lines.get(line.id()), PhaseSums::plus);
        }
        SortedMap<String, PurchasedShare> types = new TreeMap<>();
        byType.forEach((type, sums) -> types.put(type, share(category, sums)));
        return new PurchasedShares(
                PurchasedShare.of(footprint.totals(), category), share(category, complete(lines.values())), types);
    }

    private static PhaseSums complete(Collection<PhaseSums> lines) {
        return lines.stream().filter(PhaseSums::isComplete).reduce(PhaseSums.NONE, PhaseSums::plus);
    }

    private static PurchasedShare share(ImpactCategory category, PhaseSums sums) {
        Unit unit = category.unitPerYear();
        return new PurchasedShare(category, sums.embodied(unit), sums.total(unit));
    }
}
