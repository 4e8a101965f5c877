package io.github.evalcarbone.lever;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.ScenarioOutcome;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The effect of some levers on some lines, over what is known and comparable with and without these levers: what another
 * lever cannot compute does not matter.
 *
 * @param avoided  the exact amount
 * @param leftOut  the lines of which something is not in it
 */
record GroupEffect(BigDecimal avoided, LeftOut leftOut) {

    static final GroupEffect NOTHING = new GroupEffect(BigDecimal.ZERO, LeftOut.NOTHING);

    /** A smaller difference, as a share of the lines, comes of a line that was split: its parts are doubles. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-12");

    private static final String BASE = "0";

    static GroupEffect of(
            Inventory base,
            Simulation<Inventory> simulation,
            SimulatedFootprint<Inventory> changed,
            ImpactCategory category) {
        return new GroupEffect(
                avoided(difference(simulation, changed, category)),
                leftOut(base, simulation.base(), changed, category));
    }

    private static Difference difference(
            Simulation<Inventory> simulation, SimulatedFootprint<Inventory> changed, ImpactCategory category) {
        FootprintComparison comparison = FootprintComparison.of(
                new Alternative(BASE, simulation.base()),
                new Alternative(changed.scenario().name(), changed.footprint()));
        return comparison
                .withoutByCategory(changed.notComparable())
                .difference(changed.scenario().name(), category);
    }

    private static BigDecimal avoided(Difference difference) {
        BigDecimal least = new BigDecimal(difference.base().value()).abs().multiply(ROUNDING);
        return difference.exact().abs().compareTo(least) <= 0
                ? BigDecimal.ZERO
                : difference.exact().negate();
    }

    private static LeftOut leftOut(
            Inventory base, Footprint before, SimulatedFootprint<Inventory> changed, ImpactCategory category) {
        Set<String> ids = base.equipment().stream().map(Equipment::id).collect(Collectors.toSet());
        Set<String> refurbishments = lines(refurbishments(changed.footprint(), category), ids);
        refurbishments.removeAll(lines(refurbishments(before, category), ids));
        Set<String> unknown = lines(gaps(before, category), ids);
        gaps(changed.footprint(), category)
                .filter(gap -> gap.phase() != LifecyclePhase.REFURBISHMENT)
                .forEach(gap -> unknown.add(ScenarioOutcome.origin(gap.line(), ids)));
        Set<String> all = new HashSet<>(unknown);
        all.addAll(refurbishments);
        changed.outcome().notComputable().keySet().forEach(id -> all.add(ScenarioOutcome.origin(id, ids)));
        return new LeftOut(all.size(), Map.of(), refurbishments.size(), unknown.size());
    }

    private static Stream<Gap> gaps(Footprint footprint, ImpactCategory category) {
        return footprint.gaps().stream().filter(gap -> gap.category().equals(category));
    }

    private static Stream<Gap> refurbishments(Footprint footprint, ImpactCategory category) {
        return gaps(footprint, category).filter(gap -> gap.phase() == LifecyclePhase.REFURBISHMENT);
    }

    private static Set<String> lines(Stream<Gap> gaps, Set<String> ids) {
        return gaps.map(gap -> ScenarioOutcome.origin(gap.line(), ids)).collect(Collectors.toCollection(HashSet::new));
    }

    GroupEffect plus(GroupEffect other) {
        return new GroupEffect(avoided.add(other.avoided), leftOut.plus(other.leftOut));
    }
}
