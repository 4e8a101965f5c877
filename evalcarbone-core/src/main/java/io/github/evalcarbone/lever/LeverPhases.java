package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.lever.LineKinds.Batch;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.Simulation;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The parts of the effect of a lever by phase of life, over what is known and comparable with and without it. */
record LeverPhases(LineKinds lines, FootprintCalculator calculator, ImpactCategory category) {

    /** Returns what is avoided in each phase in which something changes, without rounding. */
    Map<LifecyclePhase, BigDecimal> of(Lever lever, BitSet places) {
        Map<LifecyclePhase, BigDecimal> avoided = new EnumMap<>(LifecyclePhase.class);
        lines.of(places).forEach(some -> add(avoided, lever.scenario(), some));
        avoided.values().removeIf(amount -> amount.signum() == 0);
        return avoided;
    }

    private void add(Map<LifecyclePhase, BigDecimal> avoided, Scenario scenario, Batch some) {
        Scenario changed = new Scenario("1", scenario.changes());
        FootprintComparison comparison = Simulation.of(some.lines(), calculator).compare("0", changed);
        for (LifecyclePhase phase : comparison.base().footprint().phases()) {
            BigDecimal ofEach = GroupEffect.avoided(comparison.difference(changed.name(), category, phase));
            avoided.merge(phase, ofEach.multiply(BigDecimal.valueOf(some.times())), BigDecimal::add);
        }
    }
}
