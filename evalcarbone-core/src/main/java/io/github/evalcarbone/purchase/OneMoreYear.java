package io.github.evalcarbone.purchase;

import static java.util.stream.Collectors.groupingBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.ScenarioOutcome;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.units.Amount;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The effect of one more year of service of all equipment, by type: the scenario of {@link LifetimeChange#by} one year. Immutable and
 * thread-safe.
 *
 * @param category  the category
 * @param types  the effect by type, as the factors name it; blank for lines without one
 * @param all  the effect of all types
 */
public record OneMoreYear(ImpactCategory category, SortedMap<String, Effect> types, Effect all) {

    /**
     * The effect on some equipment. Immutable and thread-safe.
     *
     * @param before  the impact per year as it is
     * @param after  the impact per year with one more year of service
     * @param embodied  all phases but use of {@code before}: what one more year makes less of
     * @param lines  the number of lines
     * @param notComputable  the number of lines that are the same in both, as no lifetime is known for them
     */
    public record Effect(Total before, Total after, Total embodied, long lines, long notComputable) {

        /** {@return what one more year avoids per year, of what is known} */
        public Amount avoided() {
            return before.known().minus(after.known());
        }

        /** {@return whether nothing of what one more year avoids is known; it is not 0 then} */
        public boolean isUnknown() {
            return !isComplete() && avoided().isZero();
        }

        /** {@return whether a lifetime and all phases but use are known for every line, and no row is missing} */
        public boolean isComplete() {
            return notComputable == 0 && embodied.isComplete();
        }

        /** {@return the share that it avoids, from 0 to 1; empty if a value is missing, or the total is 0} */
        public Optional<Double> share() {
            return before.share(avoided()).filter(any -> isComplete());
        }
    }

    /**
     * Creates an effect.
     *
     * @param category  the category
     * @param types  the effect by type
     * @param all  the effect of all types
     */
    public OneMoreYear {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /**
     * Computes the effect.
     *
     * @param inventory  the inventory, matched to the factors
     * @param calculator  the rules of the fleet on a day, and the factors
     * @param category  a category of the calculator
     * @return the effect
     * @throws IllegalArgumentException if the category is not computed
     */
    public static OneMoreYear of(Inventory inventory, FootprintCalculator calculator, ImpactCategory category) {
        FootprintCalculator one = calculator.withCategories(category);
        ScenarioOutcome<Inventory> longer = Scenario.of("one more year", LifetimeChange.by(LineSelector.ALL, 1))
                .applyTo(inventory, one);
        Map<String, String> typeOf = new HashMap<>();
        for (FootprintLine line : one.calculate(inventory).lines()) {
            typeOf.put(line.id(), line.type().orElse(""));
        }
        Map<String, List<Equipment>> before = byType(inventory, typeOf);
        Map<String, List<Equipment>> after = byType(longer.changed(), typeOf);
        SortedMap<String, Effect> types = new TreeMap<>();
        before.forEach((type, lines) -> types.put(
                type,
                effect(
                        inventory.withEquipment(lines),
                        inventory.withEquipment(after.getOrDefault(type, List.of())),
                        longer,
                        one)));
        return new OneMoreYear(category, types, effect(inventory, longer.changed(), longer, one));
    }

    private static Map<String, List<Equipment>> byType(Inventory inventory, Map<String, String> typeOf) {
        return inventory.equipment().stream().collect(groupingBy(line -> typeOf.getOrDefault(line.id(), "")));
    }

    private static Effect effect(
            Inventory before, Inventory after, ScenarioOutcome<Inventory> longer, FootprintCalculator one) {
        Set<String> unknown = longer.notComputable().keySet();
        ImpactCategory category = one.categories().get(0);
        FootprintTotals now = one.totals(before);
        return new Effect(
                now.total(category),
                one.totals(after).total(category),
                now.embodied(category),
                before.equipment().size(),
                before.equipment().stream()
                        .filter(line -> unknown.contains(line.id()))
                        .count());
    }
}
