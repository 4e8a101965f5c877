package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.change.Aspect;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.LineOutcome;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.system.SharedTerminals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One change applied to the lines of a scenario. Not thread-safe. */
final class ChangedLines {

    private final LineChange change;
    private final RuleContext context;
    private final ScenarioLines lines;
    private final Map<String, Set<Aspect>> notComputable;
    private final Predicate<Equipment> isSelected;
    private final List<String> removed = new ArrayList<>();
    private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);
    private long selected;
    private long unchanged;

    ChangedLines(
            LineChange change,
            RuleContext context,
            ScenarioLines lines,
            Map<String, Set<String>> applications,
            Map<String, Set<Aspect>> notComputable) {
        this.change = change;
        this.context = context;
        this.lines = lines;
        this.notComputable = notComputable;
        this.isSelected = change.selector().on(context.evaluationDate(), applications, context::type);
    }

    /** Applies the change to the lines it is for, in their order. */
    void take() {
        for (int place = 0; place < lines.size(); place++) {
            take(place);
        }
    }

    ChangeEffect effect() {
        return new ChangeEffect(change, selected, unchanged, removed, obstacles);
    }

    /**
     * Returns shared terminals as the change makes them. How many there are is computed from their hours of use: a change of their number,
     * or one that splits them, cannot be computed.
     */
    SharedTerminals changed(SharedTerminals terminals) {
        Equipment device = terminals.device();
        if (!isSelected.test(device)) {
            return terminals;
        }
        List<Equipment> made = change.apply(device, context).lines();
        boolean isSameNumber = made.size() == 1 && made.get(0).quantity() == device.quantity();
        return isSameNumber
                ? new SharedTerminals(changed(device).get(0), terminals.users(), terminals.hoursPerYear())
                : notComputed(terminals);
    }

    private SharedTerminals notComputed(SharedTerminals terminals) {
        selected++;
        obstacles.merge(Obstacle.SHARED_TERMINALS, 1L, Long::sum);
        Arrays.stream(Aspect.values()).forEach(part -> mark(terminals.device().id(), part));
        return terminals;
    }

    private void take(int place) {
        if (lines.isAsInBase(place)) {
            Equipment line = lines.ofBase(place);
            if (isSelected.test(line)) {
                lines.set(place, changed(line));
            }
        } else if (lines.at(place).stream().anyMatch(isSelected)) {
            lines.set(place, again(lines.at(place)));
        }
    }

    private List<Equipment> again(List<Equipment> before) {
        List<Equipment> now = new ArrayList<>();
        before.forEach(line -> now.addAll(isSelected.test(line) ? changed(line) : List.of(line)));
        return now;
    }

    private List<Equipment> changed(Equipment line) {
        selected++;
        LineOutcome outcome = change.apply(line, context);
        List<Equipment> made = withFreeIds(outcome.lines(), line);
        if (made.isEmpty()) {
            removed.add(line.id());
        }
        unchanged += outcome.reason().isEmpty() && made.equals(List.of(line)) ? 1 : 0;
        outcome.reason().ifPresent(reason -> obstacles.merge(reason, 1L, Long::sum));
        inherit(line, made, outcome.notComputable());
        return made;
    }

    private List<Equipment> withFreeIds(List<Equipment> made, Equipment line) {
        boolean isOnlyItself = made.size() == 1 && made.get(0).id().equals(line.id());
        return isOnlyItself
                ? made
                : made.stream().map(part -> withFreeId(part, line)).toList();
    }

    /** A line that is split off again gets an id that no other has. */
    private Equipment withFreeId(Equipment part, Equipment line) {
        return part.id().equals(line.id()) ? part : part.withId(lines.freeId(part.id()));
    }

    /** If a part of a line could not be computed, neither can that part of those in its place. */
    private void inherit(Equipment line, List<Equipment> made, Optional<Aspect> notComputed) {
        if (notComputed.isEmpty() && notComputable.isEmpty()) {
            return;
        }
        Optional<Set<Aspect>> before = Optional.ofNullable(notComputable.get(line.id()));
        for (Equipment changed : made) {
            before.ifPresent(parts -> parts.forEach(part -> mark(changed.id(), part)));
            notComputed.ifPresent(part -> mark(changed.id(), part));
        }
    }

    private void mark(String line, Aspect part) {
        notComputable.computeIfAbsent(line, id -> EnumSet.noneOf(Aspect.class)).add(part);
    }
}
