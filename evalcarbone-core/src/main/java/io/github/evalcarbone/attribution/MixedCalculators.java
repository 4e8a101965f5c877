package io.github.evalcarbone.attribution;

import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calculators whose rules, factors and electricity come from either side, each made once. Not thread-safe. */
final class MixedCalculators {

    private static final Set<Cause> OF_CALCULATORS = EnumSet.of(Cause.FACTORS, Cause.ELECTRICITY, Cause.RULES);

    private final Side before;
    private final Side after;
    private final ImpactCategory category;
    private final Map<Set<Cause>, FootprintCalculator> calculators = new HashMap<>();

    MixedCalculators(Side before, Side after, ImpactCategory category) {
        this.before = before;
        this.after = after;
        this.category = category;
    }

    /** Returns the causes by which all lines differ. */
    Set<Cause> differing() {
        FactorSet factors = before.calculator().factors();
        FactorSet others = after.calculator().factors();
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        add(causes, Cause.ELECTRICITY, factors.hasElectricityOf(others));
        add(causes, Cause.FACTORS, factors.hasFiguresOf(others));
        add(causes, Cause.RULES, sha256(before).equals(sha256(after)));
        add(
                causes,
                Cause.DATE,
                before.inventory().evaluationDate().equals(after.inventory().evaluationDate()));
        return causes;
    }

    /** Returns whether the electricity of a line depends on its site on either side. */
    boolean countsSites() {
        return Stream.of(before, after)
                .anyMatch(side -> side.calculator().factors().electricity() == ElectricityView.MARKET_BASED);
    }

    private static String sha256(Side side) {
        return side.calculator().methodology().equipment().sha256();
    }

    private static void add(Set<Cause> causes, Cause cause, boolean isSame) {
        if (!isSame) {
            causes.add(cause);
        }
    }

    /** Returns the footprint of the side before. */
    BaseFootprint before() {
        return (BaseFootprint) calculator(Set.of()).calculate(before.inventory());
    }

    /** Returns the footprint of the side after. */
    BaseFootprint after() {
        return (BaseFootprint)
                calculator(Coalitions.intersection(differing(), OF_CALCULATORS)).calculate(after.inventory());
    }

    /** Returns the totals of lines by rules, factors, electricity and day of which some come from the other side. */
    ExactTotals totals(List<Equipment> lines, Set<Cause> taken) {
        return (ExactTotals)
                calculator(Coalitions.intersection(taken, OF_CALCULATORS)).totals(inventory(lines, taken));
    }

    /** Returns the same with the value of each line. */
    BaseFootprint footprint(List<Equipment> lines, Set<Cause> taken) {
        return (BaseFootprint)
                calculator(Coalitions.intersection(taken, OF_CALCULATORS)).calculate(inventory(lines, taken));
    }

    private Inventory inventory(List<Equipment> lines, Set<Cause> taken) {
        return Inventory.of("mixed", side(taken, Cause.DATE).inventory().evaluationDate(), lines);
    }

    /** Returns the calculator with rules, factors and electricity of which some come from the other side. */
    FootprintCalculator calculator(Set<Cause> taken) {
        return calculators.computeIfAbsent(
                taken,
                causes -> FootprintCalculator.of(
                                side(causes, Cause.RULES).calculator().methodology(),
                                side(causes, Cause.FACTORS)
                                        .calculator()
                                        .factors()
                                        .withElectricityOf(side(causes, Cause.ELECTRICITY)
                                                .calculator()
                                                .factors()))
                        .withCategories(category));
    }

    private Side side(Set<Cause> taken, Cause cause) {
        return taken.contains(cause) ? after : before;
    }
}
