package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.comparison.FleetMeans;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.ExactSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the sides of a comparison.
 *
 * @param name  its name
 * @param total  its total
 * @param byPhase  its total by phase
 * @param items  the number of items
 * @param years  the mean planned lifetime; null if no line states one
 * @param hours  the mean hours per day; null if no line states them
 * @param difference  its difference from the base; null for the base
 * @param phases  the same by phase
 * @param types  the same by type, the largest first
 * @param verdict  the difference in words
 * @param why  its causes in words
 * @param remarks  what could not be computed
 */
record SideView(
        String name,
        TotalView total,
        Map<LifecyclePhase, TotalView> byPhase,
        double items,
        @Nullable Double years,
        @Nullable Double hours,
        @Nullable DifferenceView difference,
        Map<LifecyclePhase, DifferenceView> phases,
        List<TypeDifference> types,
        String verdict,
        String why,
        List<ProblemView> remarks) {

    private static final int MOST_TYPES = 8;

    /**
     * The difference of a type.
     *
     * @param label  its name
     * @param difference  the difference
     */
    record TypeDifference(String label, DifferenceView difference) {}

    /**
     * What a side is compared by.
     *
     * @param comparison  the comparison
     * @param category  the category
     * @param factors  what names the types
     * @param language  the language
     */
    record Against(FootprintComparison comparison, ImpactCategory category, FactorSet factors, Language language) {

        Map<LifecyclePhase, DifferenceView> phases(String name) {
            Map<LifecyclePhase, DifferenceView> all = new LinkedHashMap<>();
            comparison
                    .phases()
                    .forEach(phase -> all.put(phase, DifferenceView.of(comparison.difference(name, category, phase))));
            return all;
        }

        List<TypeDifference> types(String name) {
            return comparison.by(name, category, Facet.EQUIPMENT_TYPE).ranked().stream()
                    .limit(MOST_TYPES)
                    .map(group -> new TypeDifference(
                            GroupView.label(group.key().texts().get(0), Facet.EQUIPMENT_TYPE, factors, language),
                            DifferenceView.of(group.difference())))
                    .filter(type -> !type.difference().isNothing())
                    .toList();
        }
    }

    static SideView base(String name, Inventory inventory, Footprint footprint, ImpactCategory category) {
        FleetMeans means = FleetMeans.of(inventory);
        return new SideView(
                name,
                TotalView.of(footprint.total(category)),
                ResultView.byPhase(footprint, category),
                items(footprint),
                means.plannedYears().value().orElse(null),
                means.hoursPerDay().value().orElse(null),
                null,
                Map.of(),
                List.of(),
                "",
                "",
                List.of());
    }

    static SideView other(
            String name,
            Inventory inventory,
            Footprint footprint,
            Against against,
            String verdict,
            String why,
            List<ProblemView> remarks) {
        SideView plain = base(name, inventory, footprint, against.category());
        return new SideView(
                name,
                plain.total,
                plain.byPhase,
                plain.items,
                plain.years,
                plain.hours,
                DifferenceView.of(against.comparison().difference(name, against.category())),
                against.phases(name),
                against.types(name),
                verdict,
                why,
                remarks);
    }

    private static double items(Footprint footprint) {
        ExactSum sum = new ExactSum();
        footprint.lines().stream().map(FootprintLine::quantity).forEach(sum::add);
        return sum.value();
    }
}
