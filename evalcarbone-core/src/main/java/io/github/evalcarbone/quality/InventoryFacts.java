package io.github.evalcarbone.quality;

import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The gaps, repetitions and implausible values of an inventory, and the ages of its data. Immutable and thread-safe.
 *
 * @param missing  the number of lines that lack a fact, by its name in inventories, in a fixed order; with 0 where none lacks it
 * @param repeatedSerials  the number of lines whose serial number another line has too
 * @param repeatedLines  the number of lines that state the same as an earlier one but for the id
 * @param ages  the number of lines by age since the purchase, the youngest first
 * @param withoutAge  the number of lines without a day of purchase, or with a later one
 * @param figureYears  the number of lines by the year that the figures of their device are about, else of their publication
 * @param withoutFigureYear  the number of lines with a device of which no year is stated
 * @param mixes  the electricity mixes used, with their years
 * @param odd  the number of lines by kind of implausible value
 */
public record InventoryFacts(
        Map<String, Long> missing,
        long repeatedSerials,
        long repeatedLines,
        List<AgeBand> ages,
        long withoutAge,
        Map<Integer, Long> figureYears,
        long withoutFigureYear,
        List<UsedElectricity> mixes,
        Map<CoreCode, Long> odd) {

    /**
     * Lines of an age. Immutable and thread-safe.
     *
     * @param from  the least age in years
     * @param to  the age in years that none of them reaches; empty if there is no bound
     * @param lines  their number
     */
    public record AgeBand(double from, Optional<Double> to, long lines) {}

    /** The facts that lines may lack, by name. */
    private static final Map<String, Predicate<Equipment>> FACTS = facts();

    /**
     * Creates the facts.
     *
     * @param missing  the number of lines that lack a fact
     * @param repeatedSerials  the number of lines whose serial number another line has too
     * @param repeatedLines  the number of lines that state the same as an earlier one
     * @param ages  the number of lines by age
     * @param withoutAge  the number of lines without an age
     * @param figureYears  the number of lines by the year of their figures
     * @param withoutFigureYear  the number of lines without such a year
     * @param mixes  the electricity mixes used
     * @param odd  the number of lines by kind of implausible value
     */
    public InventoryFacts {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        ages = List.copyOf(ages);
        figureYears = Collections.unmodifiableMap(new TreeMap<>(figureYears));
        mixes = List.copyOf(mixes);
        odd = Collections.unmodifiableMap(new LinkedHashMap<>(odd));
    }

    private static Map<String, Predicate<Equipment>> facts() {
        Map<String, Predicate<Equipment>> facts = new LinkedHashMap<>();
        facts.put("model", line -> line.model().isPresent());
        facts.put("serialNumber", line -> line.serialNumber().isPresent());
        facts.put("purchaseDate", of(ServiceLife::purchased));
        facts.put("plannedYears", of(ServiceLife::plannedYears));
        facts.put("electricity", line -> !(line.usage().electricity() instanceof ElectricityUse.Reference));
        facts.put(
                "country",
                line -> line.country().isPresent() || line.dataCentre().isPresent());
        facts.put("site", line -> line.site().isPresent());
        facts.put("department", line -> line.department().isPresent());
        facts.put("status", line -> line.status().isPresent());
        facts.put("ownership", line -> line.ownership().isPresent());
        return Collections.unmodifiableMap(facts);
    }

    private static Predicate<Equipment> of(Function<ServiceLife, Optional<?>> fact) {
        return line -> fact.apply(line.serviceLife()).isPresent();
    }

    static InventoryFacts of(Inventory inventory, Footprint footprint, FactorSet factors, QualityCriteria criteria) {
        List<Equipment> lines = inventory.equipment();
        List<Double> ages = ages(lines, inventory.evaluationDate());
        Map<Integer, Long> years = years(footprint.lines(), factors);
        return new InventoryFacts(
                missing(lines),
                repeated(lines.stream().flatMap(line -> line.serialNumber().stream()), true),
                repeated(lines.stream().map(line -> line.withId("-")), false),
                bands(ages, criteria.ages()),
                lines.size() - (long) ages.size(),
                years,
                devices(footprint.lines())
                        - years.values().stream().mapToLong(count -> count).sum(),
                footprint.electricity(),
                odd(lines, factors, inventory.evaluationDate()));
    }

    private static Map<String, Long> missing(List<Equipment> lines) {
        Map<String, Long> missing = new LinkedHashMap<>();
        FACTS.forEach((name, isStated) ->
                missing.put(name, lines.stream().filter(isStated.negate()).count()));
        return missing;
    }

    /** Returns how many have an equal one; without the first of each if it is the one that others repeat. */
    private static long repeated(Stream<?> all, boolean countsFirst) {
        Map<Object, Long> counts = new HashMap<>();
        all.forEach(one -> counts.merge(one, 1L, Long::sum));
        return counts.values().stream()
                .filter(count -> count > 1)
                .mapToLong(count -> countsFirst ? count : count - 1)
                .sum();
    }

    private static List<Double> ages(List<Equipment> lines, LocalDate day) {
        return lines.stream()
                .flatMap(line -> line.serviceLife().purchased().stream())
                .filter(bought -> !bought.isAfter(day))
                .map(bought -> CalendarYears.between(bought, day))
                .toList();
    }

    private static List<AgeBand> bands(Collection<Double> ages, List<Double> bounds) {
        List<AgeBand> bands = new ArrayList<>();
        double from = 0;
        for (double to : bounds) {
            bands.add(band(ages, from, Optional.of(to)));
            from = to;
        }
        bands.add(band(ages, from, Optional.empty()));
        return bands;
    }

    private static AgeBand band(Collection<Double> ages, double from, Optional<Double> to) {
        double end = to.orElse(Double.POSITIVE_INFINITY);
        return new AgeBand(
                from, to, ages.stream().filter(age -> age >= from && age < end).count());
    }

    private static long devices(List<FootprintLine> lines) {
        return lines.stream().filter(line -> line.model().isPresent()).count();
    }

    private static Map<Integer, Long> years(List<FootprintLine> lines, FactorSet factors) {
        Map<String, Long> models = new HashMap<>();
        lines.forEach(line -> line.model().ifPresent(model -> models.merge(model, 1L, Long::sum)));
        Map<Integer, Long> years = new HashMap<>();
        models.forEach((model, count) -> factors.model(model)
                .map(DeviceLookup::model)
                .flatMap(DeviceFacts::year)
                .ifPresent(year -> years.merge(year, count, Long::sum)));
        return years;
    }

    private static Map<CoreCode, Long> odd(List<Equipment> lines, FactorSet factors, LocalDate day) {
        Map<CoreCode, Long> odd = new EnumMap<>(CoreCode.class);
        lines.forEach(line -> Plausibility.of(line, factors, day).forEach(code -> odd.merge(code, 1L, Long::sum)));
        return odd;
    }
}
