package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.change.Aspect;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.LineOutcome;
import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The lines of an inventory as one change makes them. Not thread-safe. */
final class ChangedLines {

    private static final String AGAIN = "~again";

    private final LineChange change;
    private final RuleContext context;
    private final Map<String, Set<Aspect>> notComputable;
    private final List<Equipment> lines = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);
    private long selected;
    private long unchanged;

    ChangedLines(LineChange change, RuleContext context, Map<String, Set<Aspect>> notComputable) {
        this.change = change;
        this.context = context;
        this.notComputable = notComputable;
    }

    /** Takes the lines, in their order. */
    void take(Inventory inventory, Map<String, Set<String>> applications) {
        Predicate<Equipment> isSelected = change.selector().on(inventory.evaluationDate(), applications);
        for (Equipment line : inventory.equipment()) {
            if (isSelected.test(context.typed(line))) {
                change(line, inventory);
            } else {
                lines.add(line);
            }
        }
    }

    private void change(Equipment line, Inventory inventory) {
        selected++;
        LineOutcome outcome = change.apply(line, context);
        List<Equipment> made = outcome.lines().stream()
                .map(changed -> withFreeId(changed, line, inventory))
                .toList();
        lines.addAll(made);
        if (made.isEmpty()) {
            removed.add(line.id());
        }
        unchanged += outcome.reason().isEmpty() && made.equals(List.of(line)) ? 1 : 0;
        outcome.reason().ifPresent(reason -> obstacles.merge(reason, 1L, Long::sum));
        inherit(line, made, outcome.notComputable());
    }

    /** A line that is split off again gets an id that no other has. */
    private Equipment withFreeId(Equipment changed, Equipment line, Inventory inventory) {
        return changed.id().equals(line.id()) ? changed : changed.withId(free(changed.id(), inventory));
    }

    private String free(String wanted, Inventory inventory) {
        if (ids.isEmpty()) {
            inventory.equipment().stream().map(Equipment::id).forEach(ids::add);
        }
        String id = wanted;
        while (!ids.add(id)) {
            id += AGAIN;
        }
        return id;
    }

    /** If a part of a line could not be computed, neither can that part of those in its place. */
    private void inherit(Equipment line, List<Equipment> made, Optional<Aspect> notComputed) {
        Optional<Set<Aspect>> before = Optional.ofNullable(notComputable.get(line.id()));
        for (Equipment changed : made) {
            before.ifPresent(parts -> parts.forEach(part -> mark(changed.id(), part)));
            notComputed.ifPresent(part -> mark(changed.id(), part));
        }
    }

    private void mark(String line, Aspect part) {
        notComputable.computeIfAbsent(line, id -> EnumSet.noneOf(Aspect.class)).add(part);
    }

    boolean isAnySelected() {
        return selected > 0;
    }

    List<Equipment> lines() {
        return lines;
    }

    ChangeEffect effect() {
        return new ChangeEffect(change, selected, unchanged, removed, obstacles);
    }
}
