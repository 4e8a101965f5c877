package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.RuleContext;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.LineOutcome;
import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The forms that lines can take by any choice of levers, in their order: a change looks at one line at a time, so that the parts a
 * line can have after some levers are all that a later lever can meet. Not thread-safe.
 */
final class LineStates {

    private final Inventory base;
    private final RuleContext context;
    private final Map<Integer, Set<Equipment>> others = new HashMap<>();

    /** A change and the lines that it is for. */
    private record Selected(LineChange change, Predicate<Equipment> isFor) {}

    /** The parts that a lever makes of a line. */
    private record Made(List<Equipment> parts, Set<Obstacle> obstacles) {

        boolean isOther(Equipment line) {
            return !obstacles.isEmpty() || !parts.equals(List.of(line));
        }
    }

    LineStates(Inventory base, FootprintCalculator calculator) {
        this.base = base;
        this.context = new RuleContext(calculator, base.evaluationDate());
    }

    /** Finds the lines that a lever concerns, after the levers that were asked for before. */
    TouchedLines touchedBy(Lever lever) {
        List<Selected> changes = lever.changes().stream()
                .map(change ->
                        new Selected(change, change.selector().on(base.evaluationDate(), Map.of(), context::type)))
                .toList();
        TouchedLines touched = new TouchedLines(new BitSet(), new BitSet(), new EnumMap<>(Obstacle.class));
        for (int line = 0; line < base.equipment().size(); line++) {
            touch(line, changes, touched);
        }
        return touched;
    }

    private void touch(int place, List<Selected> changes, TouchedLines touched) {
        Set<Equipment> known = others.getOrDefault(place, Set.of());
        Made alone = made(base.equipment().get(place), changes);
        List<Equipment> more = new ArrayList<>(alone.parts());
        boolean isReached = alone.isOther(base.equipment().get(place));
        touched.alone().set(place, isReached);
        alone.obstacles()
                .forEach(reason -> touched.obstacles()
                        .computeIfAbsent(reason, any -> new BitSet())
                        .set(place));
        for (Equipment part : known) {
            Made then = made(part, changes);
            isReached |= then.isOther(part);
            more.addAll(then.parts());
        }
        touched.reached().set(place, isReached);
        if (isReached) {
            others.computeIfAbsent(place, any -> new LinkedHashSet<>()).addAll(more);
        }
    }

    private Made made(Equipment line, List<Selected> changes) {
        List<Equipment> parts = List.of(line);
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        for (Selected selected : changes) {
            List<Equipment> next = new ArrayList<>();
            for (Equipment part : parts) {
                next.addAll(selected.isFor().test(part) ? made(part, selected.change(), obstacles) : List.of(part));
            }
            parts = next;
        }
        return new Made(parts, obstacles);
    }

    private List<Equipment> made(Equipment part, LineChange change, Set<Obstacle> obstacles) {
        LineOutcome outcome = change.apply(part, context);
        outcome.reason().ifPresent(obstacles::add);
        return outcome.lines();
    }
}
