package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.comparison.SecondLifeComparison.Method;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario by each method of second life, on the lines to which it gives one: base and scenario are computed by the same method.
 * <p>
 * Some methods need the impact of refurbishing, which a dataset seldom has; others do without. Their differences are side by
 * side, and none takes the place of another. Stateless and thread-safe.
 */
public final class SecondLifeSimulation {

    /** The lines that are computed at once, so that they fit into memory. */
    private static final int LINES = 4_096;

    private SecondLifeSimulation() {}

    /**
     * Computes a scenario by each method.
     *
     * @param base  the inventory, best with models and types that were matched to the factors
     * @param calculator  the rules and factors
     * @param scenario  the scenario; what else it changes on the same lines is in the differences
     * @param category  a category of the calculator
     * @return the differences by each method, none if the rules have a single one; empty if the scenario changes the second life of
     *     no line
     * @throws IllegalArgumentException if a change is one of a whole system
     */
    public static Optional<SecondLifeEffect> of(
            Inventory base, FootprintCalculator calculator, Scenario scenario, ImpactCategory category) {
        RuleContext context = new RuleContext(calculator, base.evaluationDate());
        List<Equipment> lines =
                touched(base, new ScenarioRun(scenario, context).of(base).changed());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new SecondLifeEffect(
                        scenario.name(),
                        category,
                        lines.size(),
                        Method.usedBy(calculator),
                        entries(base.withEquipment(lines), calculator, scenario, category)));
    }

    private static List<Entry> entries(
            Inventory touched, FootprintCalculator calculator, Scenario scenario, ImpactCategory category) {
        return Method.usedBy(calculator).isEmpty()
                ? List.of()
                : Arrays.stream(Method.values())
                        .map(method -> entry(method, touched, method.in(calculator, category), scenario, category))
                        .toList();
    }

    /** Returns the lines of the base that others use before or after in the changed inventory, and not so in the base. */
    private static List<Equipment> touched(Inventory base, Inventory changed) {
        Map<String, Condition> before = new HashMap<>();
        base.equipment().forEach(line -> before.put(line.id(), line.condition()));
        Set<String> touched = new HashSet<>();
        changed.equipment().stream().filter(SecondLifeComparison::hasSecondLife).forEach(line -> {
            String origin = ScenarioOutcome.origin(line.id(), before.keySet());
            if (!line.condition().equals(before.get(origin))) {
                touched.add(origin);
            }
        });
        return base.equipment().stream()
                .filter(line -> touched.contains(line.id()))
                .toList();
    }

    private static Entry entry(
            Method method, Inventory base, FootprintCalculator calculator, Scenario scenario, ImpactCategory category) {
        List<Equipment> lines = base.equipment();
        List<Entry> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            Inventory some = base.withEquipment(lines.subList(from, Math.min(lines.size(), from + LINES)));
            parts.add(part(method, some, calculator, scenario, category));
        }
        BigDecimal exact = parts.stream().map(Entry::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Entry(
                method,
                exact,
                new Amount(exact.doubleValue(), category.unitPerYear()),
                parts.stream().mapToLong(Entry::refurbishments).sum(),
                parts.stream().mapToLong(Entry::others).sum());
    }

    private static Entry part(
            Method method, Inventory some, FootprintCalculator calculator, Scenario scenario, ImpactCategory category) {
        Simulation simulation = Simulation.of(some, calculator);
        ComparedScenarios compared = simulation.compareAll("base of " + scenario.name(), List.of(scenario));
        Difference difference = compared.comparison().difference(scenario.name(), category);
        UnknownLines unknown =
                UnknownLines.of(some, simulation.base(), compared.scenarios().get(0), category);
        return new Entry(
                method,
                difference.direction() == 0 ? BigDecimal.ZERO : difference.exact(),
                difference.absolute(),
                unknown.refurbishments(),
                unknown.lines() - unknown.refurbishments());
    }
}
