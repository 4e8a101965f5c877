package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.Simulation;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** The part that two levers would avoid twice: all three scenarios are compared over the same values, or it would be no overlap. */
record LeverOverlap(Inventory base, FootprintCalculator calculator, ImpactCategory category) {

    BigDecimal of(Lever first, Lever second, BitSet lines) {
        List<Equipment> some = lines.stream().mapToObj(base.equipment()::get).toList();
        BigDecimal twice = BigDecimal.ZERO;
        for (int from = 0; from < some.size(); from += LeverGroup.LINES) {
            List<Equipment> part = some.subList(from, Math.min(some.size(), from + LeverGroup.LINES));
            twice = twice.add(of(first, second, base.withEquipment(part)));
        }
        return twice;
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
