package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.SecondLifeComparison.Method;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
     * Computes a scenario of an inventory by each method.
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
        ScenarioLines lines = new ScenarioLines(base.equipment(), new BaseIds(base.equipment()));
        ScenarioOutcome<Inventory> outcome = new ScenarioRun(scenario, context(base, calculator)).of(base, lines);
        return of(new SecondLifeLines(scenario, base, outcome.changed(), outcome), calculator, category);
    }

    /**
     * Computes a scenario of an information system by each method, on the lines of its inventory: what applications take of them
     * does not matter, and the devices of shared terminals are no lines.
     *
     * @param base  the system, best with models and types that were matched to the factors
     * @param calculator  the rules and factors
     * @param scenario  the scenario; what else it changes on the same lines is in the differences
     * @param category  a category of the calculator
     * @return the differences by each method, none if the rules have a single one; empty if the scenario changes the second life of
     *     no line
     */
    public static Optional<SecondLifeEffect> of(
            InformationSystem base, FootprintCalculator calculator, Scenario scenario, ImpactCategory category) {
        Inventory lines = base.inventory();
        ScenarioOutcome<InformationSystem> outcome = new ScenarioRun(scenario, context(lines, calculator)).of(base);
        return of(new SecondLifeLines(scenario, lines, outcome.changed().inventory(), outcome), calculator, category);
    }

    private static RuleContext context(Inventory base, FootprintCalculator calculator) {
        return new RuleContext(calculator, base.evaluationDate());
    }

    private static Optional<SecondLifeEffect> of(
            SecondLifeLines lines, FootprintCalculator calculator, ImpactCategory category) {
        return lines.number() == 0
                ? Optional.empty()
                : Optional.of(new SecondLifeEffect(
                        lines.scenario().name(),
                        category,
                        lines.number(),
                        Method.usedBy(calculator),
                        entries(lines, calculator, category)));
    }

    private static List<Entry> entries(SecondLifeLines lines, FootprintCalculator calculator, ImpactCategory category) {
        if (Method.usedBy(calculator).isEmpty()) {
            return List.of();
        }
        List<SecondLifeLines> parts = lines.parts(LINES);
        return Arrays.stream(Method.values())
                .map(method -> entry(method, parts, method.in(calculator, category), category))
                .toList();
    }

    private static Entry entry(
            Method method, List<SecondLifeLines> some, FootprintCalculator calculator, ImpactCategory category) {
        List<Entry> parts = some.stream()
                .map(part -> part(method, part, calculator, category))
                .toList();
        BigDecimal exact = parts.stream().map(Entry::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Entry(
                method,
                exact,
                new Amount(exact.doubleValue(), category.unitPerYear()),
                parts.stream().mapToLong(Entry::refurbishments).sum(),
                parts.stream().mapToLong(Entry::others).sum());
    }

    private static Entry part(
            Method method, SecondLifeLines some, FootprintCalculator calculator, ImpactCategory category) {
        Footprint before = calculator.calculate(some.base());
        SimulatedFootprint<Inventory> changed = some.computed(calculator);
        Difference difference = difference(before, changed, category);
        UnknownLines unknown = UnknownLines.of(some.base(), before, changed, category);
        return new Entry(
                method,
                difference.direction() == 0 ? BigDecimal.ZERO : difference.exact(),
                difference.absolute(),
                unknown.refurbishments(),
                unknown.lines() - unknown.refurbishments());
    }

    private static Difference difference(
            Footprint before, SimulatedFootprint<Inventory> changed, ImpactCategory category) {
        String name = changed.scenario().name();
        return FootprintComparison.of(
                        new Alternative("base of " + name, before), new Alternative(name, changed.footprint()))
                .withoutByCategory(changed.notComparable())
                .difference(name, category);
    }
}
