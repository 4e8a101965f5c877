package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.scenario.change.Aspect;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.SystemChange;
import io.github.evalcarbone.scenario.change.SystemOutcome;
import io.github.evalcarbone.scenario.selection.AbsentValue;
import io.github.evalcarbone.scenario.selection.LineApplications;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One scenario applied to one base. Not thread-safe. */
final class ScenarioRun {

    private final Scenario scenario;
    private final RuleContext context;
    private final Map<String, Set<Aspect>> notComputable = new HashMap<>();
    private final List<ChangeEffect> effects = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    ScenarioRun(Scenario scenario, RuleContext context) {
        this.scenario = scenario;
        this.context = context;
    }

    ScenarioOutcome<Inventory> of(Inventory base) {
        Inventory changed = base;
        for (Change change : scenario.changes()) {
            changed = changed(changed, requireOfLines(change), Map.of());
        }
        return outcome(remarks.isEmpty() ? changed : changed.withRemarks(remarks), changed);
    }

    private LineChange requireOfLines(Change change) {
        if (change instanceof LineChange lines) {
            return lines;
        }
        throw new IllegalArgumentException("The change [" + change + "] of the scenario [" + scenario.name()
                + "] must be one of equipment; apply the scenario to an information system.");
    }

    ScenarioOutcome<InformationSystem> of(InformationSystem base) {
        InformationSystem changed = base;
        for (Change change : scenario.changes()) {
            changed = change instanceof LineChange lines
                    ? changed(changed, lines)
                    : changed(changed, (SystemChange) change);
        }
        InformationSystem told = remarks.isEmpty()
                ? changed
                : changed.toBuilder(changed.inventory()).report(remarks).build();
        return outcome(told, changed.inventory());
    }

    private InformationSystem changed(InformationSystem system, LineChange change) {
        Inventory inventory = changed(system.inventory(), change, LineApplications.of(system));
        return effects.get(effects.size() - 1).selected() == 0
                ? system
                : system.toBuilder(inventory).build();
    }

    private InformationSystem changed(InformationSystem system, SystemChange change) {
        if (change instanceof Consolidation hosts) {
            noteAbsent(hosts.selector(), system.inventory(), LineApplications.of(system));
        }
        SystemOutcome outcome = change.apply(system);
        remarks.addAll(outcome.remarks());
        note(new ChangeEffect(change, outcome.touched(), 0, outcome.removed(), Map.of()));
        return outcome.system();
    }

    private Inventory changed(Inventory inventory, LineChange change, Map<String, Set<String>> applications) {
        noteAbsent(change.selector(), inventory, applications);
        ChangedLines lines = new ChangedLines(change, context, notComputable);
        lines.take(inventory, applications);
        note(lines.effect());
        return lines.isAnySelected() ? inventory.withEquipment(lines.lines()) : inventory;
    }

    private void noteAbsent(LineSelector selector, Inventory inventory, Map<String, Set<String>> applications) {
        Stream<Equipment> lines = inventory.equipment().stream().map(context::typed);
        AbsentValue.of(selector, lines::iterator, applications)
                .forEach(value -> remarks.add(EffectRemarks.absent(scenario, effects.size() + 1, value)));
    }

    private void note(ChangeEffect effect) {
        effects.add(effect);
        remarks.addAll(EffectRemarks.of(scenario, effects.size(), effect));
    }

    /** Leaves out what a later change removed. */
    private <T> ScenarioOutcome<T> outcome(T changed, Inventory lines) {
        if (!notComputable.isEmpty()) {
            Set<String> there = new HashSet<>();
            lines.equipment().stream().map(Equipment::id).forEach(there::add);
            notComputable.keySet().retainAll(there);
        }
        return new ScenarioOutcome<>(changed, effects, notComputable);
    }
}
