package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.ScenarioOutcome;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines that a lever concerns: those that it changes, alone or after the levers before it, and those on which its effect
 * cannot be computed.
 *
 * @param lines  the places of the lines in the inventory
 * @param obstacles  the number of lines on which its effect cannot be computed, by reason
 */
record TouchedLines(BitSet lines, Map<Obstacle, Long> obstacles) {

    static List<TouchedLines> of(Inventory base, FootprintCalculator calculator, List<Lever> levers) {
        Map<String, Integer> places = new HashMap<>();
        base.equipment().forEach(line -> places.put(line.id(), places.size()));
        List<TouchedLines> touched = new ArrayList<>();
        List<Change> before = new ArrayList<>();
        Inventory after = base;
        for (Lever lever : levers) {
            ScenarioOutcome<Inventory> alone = lever.scenario().applyTo(base, calculator);
            ScenarioOutcome<Inventory> then = lever.scenario().applyTo(after, calculator);
            BitSet lines = changed(base, alone, places);
            lines.or(changed(after, then, places));
            touched.add(new TouchedLines(lines, obstacles(alone)));
            before.addAll(lever.changes());
            after = new Scenario("before", before).applyTo(base, calculator).changed();
        }
        return touched;
    }

    private static BitSet changed(Inventory before, ScenarioOutcome<Inventory> outcome, Map<String, Integer> places) {
        Set<Equipment> kept = Set.copyOf(outcome.changed().equipment());
        BitSet changed = new BitSet();
        before.equipment().stream()
                .filter(line -> !kept.contains(line) || outcome.notComputable().containsKey(line.id()))
                .forEach(line -> changed.set(place(line.id(), places)));
        return changed;
    }

    /** What was split off has the id of its line with endings. */
    private static int place(String id, Map<String, Integer> places) {
        String known = id;
        while (!places.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('~'));
        }
        return places.get(known);
    }

    private static Map<Obstacle, Long> obstacles(ScenarioOutcome<Inventory> outcome) {
        Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);
        outcome.effects()
                .forEach(effect ->
                        effect.notComputable().forEach((reason, lines) -> obstacles.merge(reason, lines, Long::sum)));
        return obstacles;
    }
}
