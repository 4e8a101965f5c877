package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.lever.LineKinds.Batch;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import io.github.evalcarbone.scenario.change.Change;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lines that the same levers concern, with what each combination of those avoids. Immutable after it was made. */
final class LeverGroup {

    /** The most levers on one line: each further one doubles the combinations. */
    private static final int MOST = 12;

    private final int levers;
    private final Map<Integer, GroupEffect> effects = new HashMap<>();

    private LeverGroup(int levers) {
        this.levers = levers;
    }

    static List<LeverGroup> of(
            LineKinds lines,
            FootprintCalculator calculator,
            ImpactCategory category,
            List<Lever> levers,
            List<TouchedLines> touched) {
        Map<Integer, BitSet> places = new TreeMap<>();
        for (int line = 0; line < lines.base().equipment().size(); line++) {
            places.computeIfAbsent(levers(line, touched), some -> new BitSet()).set(line);
        }
        places.remove(0);
        return places.entrySet().stream()
                .map(entry -> of(lines.of(entry.getValue()), calculator, category, levers, entry.getKey()))
                .toList();
    }

    private static int levers(int line, List<TouchedLines> touched) {
        return IntStream.range(0, touched.size())
                .filter(lever -> touched.get(lever).reached().get(line))
                .map(lever -> 1 << lever)
                .sum();
    }

    private static LeverGroup of(
            List<Batch> lines,
            FootprintCalculator calculator,
            ImpactCategory category,
            List<Lever> levers,
            int concerned) {
        if (Integer.bitCount(concerned) > MOST) {
            String first = lines.get(0).lines().equipment().get(0).id();
            throw new IllegalArgumentException("The line [" + first + "] must be one of at most " + MOST + " levers; "
                    + Integer.bitCount(concerned) + " concern it.");
        }
        LeverGroup group = new LeverGroup(concerned);
        lines.forEach(some -> group.add(some, calculator, category, levers));
        return group;
    }

    private void add(Batch some, FootprintCalculator calculator, ImpactCategory category, List<Lever> all) {
        Simulation<Inventory> simulation = Simulation.of(some.lines(), calculator);
        combinations().forEach(chosen -> {
            SimulatedFootprint<Inventory> changed = simulation.run(scenario(all, chosen));
            GroupEffect ofEach = GroupEffect.of(some.lines(), simulation, changed, category);
            effects.merge(chosen, ofEach.times(some.times()), GroupEffect::plus);
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
