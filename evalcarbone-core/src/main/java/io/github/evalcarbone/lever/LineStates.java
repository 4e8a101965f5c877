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
    /** The kind of each line, by what the levers so far make of it. */
    private final int[] kinds;

    /** The kinds that more than one line had or has. */
    private final BitSet shared = new BitSet();

    private final Map<Object, Integer> known = new HashMap<>();
    private int levers;

    /** A change and the lines that it is for. */
    private record Selected(LineChange change, Predicate<Equipment> isFor) {}

    /** A kind that a lever makes of another. */
    private record NextKind(int kind, int lever, List<Made> made) {}

    /** The parts that a lever makes of a line. */
    private record Made(List<Equipment> parts, Set<Obstacle> obstacles) {

        Made withoutNames() {
            return new Made(parts.stream().map(LineStates::withoutNames).toList(), obstacles);
        }

        boolean isOther(Equipment line) {
            return !obstacles.isEmpty() || !parts.equals(List.of(line));
        }
    }

    LineStates(Inventory base, FootprintCalculator calculator) {
        this.base = base;
        this.context = new RuleContext(calculator, base.evaluationDate());
        this.kinds = base.equipment().stream()
                .mapToInt(line -> number(withoutNames(line)))
                .toArray();
        BitSet seen = new BitSet();
        for (int kind : kinds) {
            (seen.get(kind) ? shared : seen).set(kind);
        }
    }

    /** Without that which selects lines at most, and is no part of a calculation. */
    private static Equipment withoutNames(Equipment line) {
        return line.toBuilder()
                .id("any")
                .label("any")
                .department(null)
                .serialNumber(null)
                .build();
    }

    private int number(Object kind) {
        return known.computeIfAbsent(kind, any -> known.size());
    }

    /** Returns the lines by what all levers that were asked for make of them. */
    LineKinds kinds() {
        return new LineKinds(base, kinds);
    }

    /** Finds the lines that a lever concerns, after the levers that were asked for before. */
    TouchedLines touchedBy(Lever lever) {
        List<Selected> changes = lever.changes().stream()
                .map(change -> new Selected(change, context.selected(change.selector(), Map.of())))
                .toList();
        TouchedLines touched = new TouchedLines(new BitSet(), new BitSet(), new EnumMap<>(Obstacle.class));
        for (int line = 0; line < base.equipment().size(); line++) {
            touch(line, changes, touched);
        }
        levers++;
        return touched;
    }

    private void touch(int place, List<Selected> changes, TouchedLines touched) {
        Equipment line = base.equipment().get(place);
        Made alone = made(line, changes);
        touched.alone().set(place, alone.isOther(line));
        alone.obstacles()
                .forEach(reason -> touched.obstacles()
                        .computeIfAbsent(reason, any -> new BitSet())
                        .set(place));
        List<Made> all = new ArrayList<>(List.of(alone));
        boolean isReached = alone.isOther(line);
        for (Equipment part : others.getOrDefault(place, Set.of())) {
            Made then = made(part, changes);
            isReached |= then.isOther(part);
            all.add(then);
        }
        touched.reached().set(place, isReached);
        if (isReached) {
            reach(place, all);
        }
    }

    private void reach(int place, List<Made> all) {
        all.forEach(made ->
                others.computeIfAbsent(place, any -> new LinkedHashSet<>()).addAll(made.parts()));
        if (shared.get(kinds[place])) {
            int kind = number(new NextKind(
                    kinds[place], levers, all.stream().map(Made::withoutNames).toList()));
            shared.set(kind);
            kinds[place] = kind;
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
