package io.github.evalcarbone.purchase;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.RuleContext;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        PhaseSums old = PhaseSums.of(one.calculate(Inventory.of("kept", day, kept)));
        PhaseSums bought =
                PhaseSums.of(one.calculate(Inventory.of("new", day, List.of(replacement.withQuantity(items)))));
        Optional<Double> years = new RuleContext(one, day).lifetimeYears(replacement);
        return of(category, items, years, old, bought, day);
    }

    /** Compares the impact of what is there with that of what would replace it. */
    static ReplaceOrKeep of(
            ImpactCategory category,
            double items,
            Optional<Double> years,
            PhaseSums old,
            PhaseSums bought,
            LocalDate day) {
        boolean isKnown = old.use().isComplete() && bought.isComplete() && years.isPresent();
        BigDecimal saved = old.use().known().subtract(bought.use().known());
        BigDecimal cost = bought.embodied().known();
        boolean isPaidBack = isKnown && cost.compareTo(saved) < 0;
        Unit unit = category.unitPerYear();
        return new ReplaceOrKeep(
                category,
                items,
                years,
                bought.embodied(unit),
                old.use(unit),
                bought.use(unit),
                !isKnown ? Verdict.UNKNOWN : isPaidBack ? Verdict.REPLACE : Verdict.KEEP,
                years.filter(any -> isPaidBack).map(life -> from(cost, life, saved)),
                day);
    }

    /** Returns the first number of full years by which more was saved than the whole embodied part. */
    private static int from(BigDecimal costPerYear, double years, BigDecimal savedPerYear) {
        BigDecimal whole = costPerYear.multiply(new BigDecimal(years));
        return whole.divideToIntegralValue(savedPerYear).intValueExact() + 1;
    }

    /**
     * Returns what replacing avoids per year over the years of service of the new device: the electricity saved less the embodied
     * part.
     *
     * @return the amount, negative if keeping avoids it; empty if a figure is missing
     */
    public Optional<Amount> avoidedPerYear() {
        Amount avoided = useKept.known().minus(useNew.known()).minus(embodied.known());
        return Optional.of(avoided).filter(any -> verdict != Verdict.UNKNOWN);
    }

    /**
     * Returns the years of use in which a new device saves what its making costs, whether or not it serves that long.
     *
     * @return the years; empty if a figure is missing, or it saves nothing
     */
    public Optional<Double> paybackYears() {
        double saved = useKept.known().minus(useNew.known()).value();
        return years.filter(any -> verdict != Verdict.UNKNOWN && saved > 0)
                .map(life -> embodied.known().value() * life / saved);
    }

    /** {@return the calendar year from which replacing beats keeping; empty if it never does} */
    public Optional<Integer> fromYear() {
        return from.map(full -> evaluationDate.getYear() + full);
    }
}
