package io.github.evalcarbone.purchase;

import static java.util.stream.Collectors.groupingBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.RuleContext;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a new device pays back what its making costs by the electricity it saves, and from when. What was made stays made: the
 * device that is kept brings its electricity alone.
 * <p>
 * Replacing beats keeping only if the embodied part of the new device per year of its service is less than the electricity saved
 * per year, and from the year in which what was saved since exceeds the whole of the embodied part. Both are compared exactly, without
 * rounding. Immutable and thread-safe.
 *
 * @param category  the category
 * @param items  the number of items
 * @param years  the years of service of the new device; empty if unknown
 * @param embodied  the embodied part of the new devices per year of service
 * @param useKept  the use of the devices kept, per year
 * @param useNew  the use of the new devices, per year
 * @param verdict  whether replacing beats keeping
 * @param from  the number of full years after which it does; empty unless it does
 * @param evaluationDate  the day of replacement
 */
public record ReplaceOrKeep(
        ImpactCategory category,
        double items,
        Optional<Double> years,
        Total embodied,
        Total useKept,
        Total useNew,
        Verdict verdict,
        Optional<Integer> from,
        LocalDate evaluationDate) {

    /** Whether replacing beats keeping. */
    public enum Verdict {
        /** It pays back within its years of service. */
        REPLACE,
        /** It never pays back. */
        KEEP,
        /** A figure is missing. */
        UNKNOWN
    }

    /**
     * Compares keeping a device with replacing it on the day.
     *
     * @param kept  the device that is there, matched to the factors; its quantity counts for both
     * @param replacement  the new device, with its years of service and electricity as far as known
     * @param calculator  the rules of the fleet on a day, and the factors
     * @param day  the day of replacement
     * @param category  a category of the calculator
     * @return the comparison
     * @throws IllegalArgumentException if the category is not computed
     */
    public static ReplaceOrKeep of(
            Equipment kept,
            Equipment replacement,
            FootprintCalculator calculator,
            LocalDate day,
            ImpactCategory category) {
        return of(List.of(kept), replacement, calculator, day, category);
    }

    /**
     * Compares keeping with replacing for each type of an inventory. Only what is in service on the day counts.
     *
     * @param inventory  the inventory, matched to the factors
     * @param replacements  the new device by type, as the factors name it; types without one are left out
     * @param calculator  the rules of the fleet on a day, and the factors
     * @param category  a category of the calculator
     * @return the comparisons by type
     * @throws IllegalArgumentException if the category is not computed
     */
    public static SortedMap<String, ReplaceOrKeep> ofTypes(
            Inventory inventory,
            Map<String, Equipment> replacements,
            FootprintCalculator calculator,
            ImpactCategory category) {
        LocalDate day = inventory.evaluationDate();
        Map<String, String> types = new HashMap<>();
        for (FootprintLine line : calculator.calculate(inventory).lines()) {
            types.put(line.id(), line.type().orElse(""));
        }
        SortedMap<String, ReplaceOrKeep> all = new TreeMap<>();
        inventory.equipment().stream()
                .filter(line -> isInService(line, day))
                .collect(groupingBy(line -> types.getOrDefault(line.id(), "")))
                .forEach((type, lines) -> Optional.ofNullable(replacements.get(type))
                        .ifPresent(by -> all.put(type, of(lines, by, calculator, day, category))));
        return all;
    }

    private static boolean isInService(Equipment line, LocalDate day) {
        boolean isBought = line.serviceLife()
                .purchased()
                .filter(bought -> bought.isAfter(day))
                .isEmpty();
        boolean isThere = line.serviceLife()
                .withdrawn()
                .filter(left -> !left.isAfter(day))
                .isEmpty();
        return isBought && isThere && !line.holding().isInStock();
    }

    private static ReplaceOrKeep of(
            List<Equipment> kept,
            Equipment replacement,
            FootprintCalculator calculator,
            LocalDate day,
            ImpactCategory category) {
        double items = kept.stream()
                .mapToDouble(Equipment::quantity)
                .collect(ExactSum::new, ExactSum::add, ExactSum::add)
                .value();
        FootprintCalculator one = calculator.withCategories(category);
        Footprint old = one.calculate(Inventory.of("kept", day, kept));
        Footprint bought = one.calculate(Inventory.of("new", day, List.of(replacement.withQuantity(items))));
        Optional<Double> years = new RuleContext(one, day).lifetimeYears(replacement);
        Total embodied = bought.embodied(category);
        Total useKept = old.total(category, LifecyclePhase.USE);
        Total useNew = bought.total(category, LifecyclePhase.USE);
        boolean isKnown = embodied.isComplete() && useKept.isComplete() && useNew.isComplete() && years.isPresent();
        BigDecimal saved = sum(old, true).subtract(sum(bought, true));
        BigDecimal cost = sum(bought, false);
        boolean isPaidBack = isKnown && cost.compareTo(saved) < 0;
        Verdict verdict = !isKnown ? Verdict.UNKNOWN : isPaidBack ? Verdict.REPLACE : Verdict.KEEP;
        Optional<Integer> from = years.filter(any -> isPaidBack).map(life -> from(cost, life, saved));
        return new ReplaceOrKeep(category, items, years, embodied, useKept, useNew, verdict, from, day);
    }

    /** Returns the exact sum of the values of use, or of all others. */
    private static BigDecimal sum(Footprint footprint, boolean isOfUse) {
        return footprint.impacts().stream()
                .filter(impact -> (impact.phase() == LifecyclePhase.USE) == isOfUse)
                .map(ReplaceOrKeep::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal exact(LineImpact impact) {
        return new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor()));
    }

    /** Returns the first number of full years by which more was saved than the whole embodied part. */
    private static int from(BigDecimal costPerYear, double years, BigDecimal savedPerYear) {
        BigDecimal whole = costPerYear.multiply(new BigDecimal(years));
        return whole.divideToIntegralValue(savedPerYear).intValueExact() + 1;
    }

    /** {@return the calendar year from which replacing beats keeping; empty if it never does} */
    public Optional<Integer> fromYear() {
        return from.map(full -> evaluationDate.getYear() + full);
    }
}
