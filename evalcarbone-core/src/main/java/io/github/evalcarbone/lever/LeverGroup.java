package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import io.github.evalcarbone.scenario.change.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lines that the same levers concern, with what each combination of those avoids. Immutable after it was made. */
final class LeverGroup {

    /** The most levers on one line: each further one doubles the combinations. */
    private static final int MOST = 12;

    /** The lines that are computed at once, so that they fit into memory. */
    static final int LINES = 4_096;

    private final int levers;
    private final Map<Integer, GroupEffect> effects = new HashMap<>();

    private LeverGroup(int levers) {
        this.levers = levers;
    }

    static List<LeverGroup> of(
            Inventory base,
            FootprintCalculator calculator,
            ImpactCategory category,
            List<Lever> levers,
            List<TouchedLines> touched) {
        Map<Integer, List<Equipment>> lines = new TreeMap<>();
        for (int line = 0; line < base.equipment().size(); line++) {
            lines.computeIfAbsent(levers(line, touched), some -> new ArrayList<>())
                    .add(base.equipment().get(line));
        }
        lines.remove(0);
        return lines.entrySet().stream()
                .map(entry -> of(base, calculator, category, levers, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static int levers(int line, List<TouchedLines> touched) {
        return IntStream.range(0, touched.size())
                .filter(lever -> touched.get(lever).reached().get(line))
                .map(lever -> 1 << lever)
                .sum();
    }

    private static LeverGroup of(
            Inventory base,
            FootprintCalculator calculator,
            ImpactCategory category,
            List<Lever> levers,
            int concerned,
            List<Equipment> lines) {
        if (Integer.bitCount(concerned) > MOST) {
            throw new IllegalArgumentException("The line [" + lines.get(0).id() + "] must be one of at most " + MOST
                    + " levers; " + Integer.bitCount(concerned) + " concern it.");
        }
        LeverGroup group = new LeverGroup(concerned);
        for (int from = 0; from < lines.size(); from += LINES) {
            Inventory some = base.withEquipment(lines.subList(from, Math.min(lines.size(), from + LINES)));
            group.add(some, calculator, category, levers);
        }
        return group;
    }

    private void add(Inventory some, FootprintCalculator calculator, ImpactCategory category, List<Lever> all) {
        Simulation<Inventory> simulation = Simulation.of(some, calculator);
        combinations().forEach(chosen -> {
            SimulatedFootprint<Inventory> changed = simulation.run(scenario(all, chosen));
            effects.merge(chosen, GroupEffect.of(some, simulation, changed, category), GroupEffect::plus);
        });
    }

    /** Returns the combinations of the levers concerned, each as a sum of powers of 2, but that of none. */
    private IntStream combinations() {
        return IntStream.iterate(next(0), this::next).limit((1L << Integer.bitCount(levers)) - 1);
    }

    /** The next larger combination of the levers concerned. */
    private int next(int combination) {
        return (combination - levers) & levers;
    }

    private static Scenario scenario(List<Lever> all, int combination) {
        List<Change> changes = IntStream.range(0, all.size())
                .filter(lever -> (combination >> lever & 1) == 1)
                .boxed()
                .<Change>flatMap(lever -> all.get(lever).changes().stream())
                .toList();
        return new Scenario(String.valueOf(combination), changes);
    }

    /** Returns the effect of those of some levers that concern these lines. */
    GroupEffect effect(int some) {
        return effects.getOrDefault(some & levers, GroupEffect.NOTHING);
    }
}
