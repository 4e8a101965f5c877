package io.github.evalcarbone.plan;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The equipment of an establishment over years: what there is today, kept to the end of its life, and what is bought in its
 * place, again and again.
 * <pre>{@code
 * RenewalPlan plan = RenewalPlan.of(inventory, calculator, 2035, RenewalPolicy.SAME);
 * NavigableMap<Integer, FootprintTotals> accounts = plan.totals(annual);
 * }</pre>
 * The plan is an inventory of cohorts with days of purchase and withdrawal, so that any rule set computes any year of it: the
 * fleet at the end of the year, the account of the year, its purchases. Immutable and thread-safe.
 */
public final class RenewalPlan {

    private final Inventory fleet;
    private final List<RenewalPolicy> policies;
    private final List<Problem> assumptions;
    private final int firstYear;
    private final int lastYear;

    private RenewalPlan(
            Inventory fleet, List<RenewalPolicy> policies, List<Problem> assumptions, int firstYear, int lastYear) {
        this.fleet = fleet;
        this.policies = policies;
        this.assumptions = assumptions;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * Plans the renewal of an inventory.
     * <p>
     * A line is kept as long as it plans to be, or as long as its type usually is; a known withdrawal comes first. What is
     * older already is renewed at its next anniversary. Lines without a day of purchase are taken as bought evenly over the
     * years of their life, which is reported. Equipment in stock is kept and not renewed. Lines for which the rules have no lifetime
     * are kept to the end of the plan and reported.
     *
     * @param base  the inventory, on its evaluation date
     * @param calculator  the rules and factors, which know lifetimes that lines do not state
     * @param lastYear  the last year of the plan, from that of the evaluation date to 100 years later
     * @param policies  how lines are renewed: the first that selects a line holds; else by the same, new, as many
     * @return the plan
     * @throws IllegalArgumentException if the last year is out of range
     */
    public static RenewalPlan of(
            Inventory base, FootprintCalculator calculator, int lastYear, RenewalPolicy... policies) {
        int firstYear = base.evaluationDate().getYear();
        Invariants.within(
                lastYear, firstYear, firstYear + 100, "last year of a plan", firstYear + " to 100 years later");
        List<RenewalPolicy> all = List.of(policies);
        Cohorts cohorts = new Cohorts(base, calculator, lastYear, all);
        return new RenewalPlan(cohorts.fleet(), all, cohorts.assumptions(), firstYear, lastYear);
    }

    /** {@return every cohort of the plan, of today and of later years; its remarks report what was assumed} */
    public Inventory fleet() {
        return fleet;
    }

    /** {@return how lines are renewed; what no policy selects is renewed by the same, new, as many} */
    public List<RenewalPolicy> policies() {
        return policies;
    }

    /** {@return what was assumed, such as ages that are not known; among the remarks of the fleet too} */
    public List<Problem> assumptions() {
        return assumptions;
    }

    /** {@return the first year: that of the evaluation date} */
    public int firstYear() {
        return firstYear;
    }

    /** {@return the last year} */
    public int lastYear() {
        return lastYear;
    }

    /**
     * Returns the inventory of a year, to be computed for its last day: the cohorts that are there at any time of it.
     *
     * @param year  a year, also before or after the plan
     * @return the inventory, evaluated on 31 December
     */
    public Inventory inventory(int year) {
        List<Equipment> there = fleet.equipment().stream()
                .filter(line -> isThere(line.serviceLife(), year))
                .toList();
        return fleet.withEquipment(there).withEvaluationDate(LocalDate.of(year, 12, 31));
    }

    private static boolean isThere(ServiceLife life, int year) {
        boolean isBought = life.purchased().filter(day -> day.getYear() > year).isEmpty();
        return isBought && life.withdrawn().filter(day -> day.getYear() < year).isEmpty();
    }

    /**
     * Computes every year of the plan by the same rules and factors.
     *
     * @param view  the rules, such as those of the fleet on a day, of the account of a year, or of its purchases
     * @return the totals by year
     */
    public NavigableMap<Integer, FootprintTotals> totals(FootprintCalculator view) {
        return totals(year -> view);
    }

    /**
     * Computes every year of the plan, each by its own factors, such as the mix of electricity that is expected.
     *
     * @param views  from a year to the rules and factors of it
     * @return the totals by year
     */
    public NavigableMap<Integer, FootprintTotals> totals(IntFunction<FootprintCalculator> views) {
        NavigableMap<Integer, FootprintTotals> totals = new TreeMap<>();
        for (int year = firstYear; year <= lastYear; year++) {
            totals.put(year, views.apply(year).totals(inventory(year)));
        }
        return totals;
    }
}
