package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.change.Aspect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a base to which a scenario gives a second life, or another one, and those in their place. Immutable. */
final class SecondLifeLines {

    private final Scenario scenario;
    private final Inventory base;
    private final Inventory changed;
    private final ScenarioOutcome<?> outcome;

    /** Takes of a base and of what a scenario makes of it the lines that it is about. */
    SecondLifeLines(Scenario scenario, Inventory base, Inventory changed, ScenarioOutcome<?> outcome) {
        this(scenario, base, changed, outcome, touched(base, changed));
    }

    private SecondLifeLines(
            Scenario scenario, Inventory base, Inventory changed, ScenarioOutcome<?> outcome, Set<String> lines) {
        this.scenario = scenario;
        this.base = base.withEquipment(those(base, lines, lines));
        this.changed = changed.withEquipment(those(changed, lines, ids(base)));
        this.outcome = outcome;
    }

    /** Returns the lines of the base that others use before or after in the changed inventory, and not so in the base. */
    private static Set<String> touched(Inventory base, Inventory changed) {
        Map<String, Condition> before = new HashMap<>();
        base.equipment().forEach(line -> before.put(line.id(), line.condition()));
        Set<String> touched = new HashSet<>();
        changed.equipment().stream().filter(SecondLifeComparison::hasSecondLife).forEach(line -> {
            String origin = ScenarioOutcome.origin(line.id(), before.keySet());
            if (before.containsKey(origin) && !line.condition().equals(before.get(origin))) {
                touched.add(origin);
            }
        });
        return touched;
    }

    private static Set<String> ids(Inventory inventory) {
        Set<String> ids = new HashSet<>();
        inventory.equipment().forEach(line -> ids.add(line.id()));
        return ids;
    }

    private static List<Equipment> those(Inventory inventory, Set<String> lines, Set<String> ids) {
        return inventory.equipment().stream()
                .filter(line -> lines.contains(ScenarioOutcome.origin(line.id(), ids)))
                .toList();
    }

    Scenario scenario() {
        return scenario;
    }

    /** Returns the lines as they are without the scenario. */
    Inventory base() {
        return base;
    }

    int number() {
        return base.equipment().size();
    }

    /** Returns the same in parts of at most a number of lines of the base. */
    List<SecondLifeLines> parts(int most) {
        List<SecondLifeLines> parts = new ArrayList<>();
        for (int from = 0; from < number(); from += most) {
            Inventory some = base.withEquipment(base.equipment().subList(from, Math.min(number(), from + most)));
            parts.add(new SecondLifeLines(scenario, base, changed, outcome, ids(some)));
        }
        return parts;
    }

    /** Computes the lines with the scenario. */
    SimulatedFootprint<Inventory> computed(FootprintCalculator calculator) {
        ScenarioOutcome<Inventory> ofLines =
                new ScenarioOutcome<>(() -> changed, outcome.effects(), notComputable(), outcome.remarks());
        BaseIds ids = new BaseIds(base.equipment());
        Footprint footprint = calculator.calculate(changed);
        return new SimulatedFootprint<>(
                scenario, ofLines, footprint, NotComparable.of(scenario, ids, ofLines, (BaseFootprint) footprint));
    }

    private Map<String, Set<Aspect>> notComputable() {
        Map<String, Set<Aspect>> some = new HashMap<>(outcome.notComputable());
        some.keySet().retainAll(ids(changed));
        return some;
    }
}
