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
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.LineApplications;
import io.github.evalcarbone.system.SharedTerminals;
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

    /** Applies the changes to lines, which are changed in place. */
    ScenarioOutcome<Inventory> of(Inventory base, ScenarioLines lines) {
        for (Change change : scenario.changes()) {
            LineChange ofLines = requireOfLines(change);
            noteAbsent(ofLines.selector(), lines.stream(), Map.of());
            ChangedLines changed = new ChangedLines(ofLines, context, lines, Map.of(), notComputable);
            changed.take();
            note(changed.effect());
        }
        keepThoseOf(lines.made().stream().flatMap(List::stream));
        List<Problem> noted = List.copyOf(remarks);
        return new ScenarioOutcome<>(() -> changed(base, lines, noted), effects, notComputable, noted);
    }

    private static Inventory changed(Inventory base, ScenarioLines lines, List<Problem> noted) {
        Inventory changed = lines.touched().isEmpty() ? base : base.withEquipment(lines.all());
        return noted.isEmpty() ? changed : changed.withRemarks(noted);
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
        keepThoseOf(equipment(changed));
        InformationSystem reported = remarks.isEmpty()
                ? changed
                : changed.toBuilder(changed.inventory()).report(remarks).build();
        return new ScenarioOutcome<>(() -> reported, effects, notComputable, remarks);
    }

    /** The lines and the devices of shared terminals, which a change of lines may select too. */
    private static Stream<Equipment> equipment(InformationSystem system) {
        return Stream.concat(
                system.inventory().equipment().stream(),
                system.sharedTerminals().stream().map(SharedTerminals::device));
    }

    private InformationSystem changed(InformationSystem system, LineChange change) {
        List<Equipment> before = system.inventory().equipment();
        ScenarioLines lines = new ScenarioLines(before, new BaseIds(before));
        Map<String, Set<String>> applications = LineApplications.of(system);
        noteAbsent(change.selector(), equipment(system), applications);
        ChangedLines changed = new ChangedLines(change, context, lines, applications, notComputable);
        changed.take();
        InformationSystem made = system.toBuilder(system.inventory().withEquipment(lines.all()))
                .withSharedTerminals(changed::changed)
                .build();
        note(changed.effect());
        return changed.effect().selected() == 0 ? system : made;
    }

    private InformationSystem changed(InformationSystem system, SystemChange change) {
        if (change instanceof Consolidation hosts) {
            noteAbsent(hosts.selector(), system.inventory().equipment().stream(), LineApplications.of(system));
        }
        SystemOutcome outcome = change.apply(system, context);
        remarks.addAll(outcome.remarks());
        note(new ChangeEffect(change, outcome.touched(), 0, outcome.removed(), Map.of()));
        return outcome.system();
    }

    private void noteAbsent(LineSelector selector, Stream<Equipment> lines, Map<String, Set<String>> applications) {
        AbsentValue.of(
                        selector,
                        lines.map(context::inUsualArea).map(this::typed).iterator(),
                        applications)
                .forEach(value -> remarks.add(EffectRemarks.absent(scenario, effects.size() + 1, value)));
    }

    private Equipment typed(Equipment line) {
        return line.type().isPresent()
                ? line
                : context.type(line).map(line::withType).orElse(line);
    }

    private void note(ChangeEffect effect) {
        effects.add(effect);
        remarks.addAll(EffectRemarks.of(scenario, effects.size(), effect));
    }

    /** Leaves out what a later change removed. */
    private void keepThoseOf(Stream<Equipment> lines) {
        if (!notComputable.isEmpty()) {
            Set<String> there = new HashSet<>();
            lines.forEach(line -> there.add(line.id()));
            notComputable.keySet().retainAll(there);
        }
    }
}
