package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.Simulation;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of the effect of a lever by phase of life, over what is known and comparable with and without it. */
record LeverPhases(Inventory base, FootprintCalculator calculator, ImpactCategory category) {

    /** Returns what is avoided in each phase in which something changes, without rounding. */
    Map<LifecyclePhase, BigDecimal> of(Lever lever, BitSet lines) {
        List<Equipment> some = lines.stream().mapToObj(base.equipment()::get).toList();
        Map<LifecyclePhase, BigDecimal> avoided = new EnumMap<>(LifecyclePhase.class);
        for (int from = 0; from < some.size(); from += LeverGroup.LINES) {
            List<Equipment> part = some.subList(from, Math.min(some.size(), from + LeverGroup.LINES));
            add(avoided, lever.scenario(), base.withEquipment(part));
        }
        avoided.values().removeIf(amount -> amount.signum() == 0);
        return avoided;
    }

    private void add(Map<LifecyclePhase, BigDecimal> avoided, Scenario scenario, Inventory some) {
        Scenario changed = new Scenario("1", scenario.changes());
        FootprintComparison comparison = Simulation.of(some, calculator).compare("0", changed);
        for (LifecyclePhase phase : comparison.base().footprint().phases()) {
            BigDecimal exact = GroupEffect.avoided(comparison.difference(changed.name(), category, phase));
            avoided.merge(phase, exact, BigDecimal::add);
        }
    }
}
