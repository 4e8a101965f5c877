package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.Simulation;
import java.math.BigDecimal;
import java.util.BitSet;

/** The part that two levers would avoid twice: all three scenarios are compared over the same values, or it would be no overlap. */
record LeverOverlap(LineKinds lines, FootprintCalculator calculator, ImpactCategory category) {

    BigDecimal of(Lever first, Lever second, BitSet places) {
        return lines.of(places).stream()
                .map(some -> of(first, second, some.lines()).multiply(BigDecimal.valueOf(some.times())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal of(Lever first, Lever second, Inventory some) {
        Scenario one = new Scenario("1", first.scenario().changes());
        Scenario other = new Scenario("2", second.scenario().changes());
        Scenario both = new Scenario("3", one.then(other).changes());
        FootprintComparison comparison = Simulation.of(some, calculator).compare("0", one, other, both);
        return exact(comparison, both).subtract(exact(comparison, one)).subtract(exact(comparison, other));
    }

    private BigDecimal exact(FootprintComparison comparison, Scenario scenario) {
        return comparison.difference(scenario.name(), category).exact();
    }
}
