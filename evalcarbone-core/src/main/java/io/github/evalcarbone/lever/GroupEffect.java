package io.github.evalcarbone.lever;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import io.github.evalcarbone.scenario.UnknownLines;
import java.math.BigDecimal;
import java.util.Map;

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
                leftOut(UnknownLines.of(base, simulation.base(), changed, category)));
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

    /** Returns what a difference avoids; what comes of rounding alone is 0. */
    static BigDecimal avoided(Difference difference) {
        BigDecimal least = new BigDecimal(difference.base().value()).abs().multiply(ROUNDING);
        return difference.exact().abs().compareTo(least) <= 0
                ? BigDecimal.ZERO
                : difference.exact().negate();
    }

    private static LeftOut leftOut(UnknownLines unknown) {
        return new LeftOut(unknown.lines(), Map.of(), unknown.refurbishments(), unknown.others());
    }

    GroupEffect times(long times) {
        return new GroupEffect(avoided.multiply(BigDecimal.valueOf(times)), leftOut.times(times));
    }

    GroupEffect plus(GroupEffect other) {
        return new GroupEffect(avoided.add(other.avoided), leftOut.plus(other.leftOut));
    }
}
