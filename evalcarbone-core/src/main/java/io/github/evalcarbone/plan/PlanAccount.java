package io.github.evalcarbone.plan;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.ExactSum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A plan computed year by year in one category: the fleet on 31 December, the account of the year, and its purchases.
 * <pre>{@code
 * PlanAccount account = PlanAccount.of(plan, factors, ImpactCategory.CLIMATE_CHANGE);
 * Total fleet = account.years().get(2030).fleet();
 * }</pre>
 * The three views answer different questions and are never added to each other. Immutable and thread-safe.
 */
public final class PlanAccount {

    private static final List<RuleSet> VIEWS = List.of(
            RuleSet.of("evalcarbone", "2.0.0"),
            RuleSet.of("evalcarbone-annual", "1.0.0"),
            RuleSet.of("evalcarbone-purchases", "1.1.0"));

    private final RenewalPlan plan;
    private final ImpactCategory category;
    private final NavigableMap<Integer, PlanYear> years;
    private final List<Issue> unknown;

    private PlanAccount(
            RenewalPlan plan, ImpactCategory category, NavigableMap<Integer, PlanYear> years, List<Issue> unknown) {
        this.plan = plan;
        this.category = category;
        this.years = Collections.unmodifiableNavigableMap(years);
        this.unknown = unknown;
    }

    /**
     * Computes a plan.
     *
     * @param plan  the plan
     * @param factors  the factors
     * @param category  a category of the factors
     * @return the account
     * @throws IllegalArgumentException if the factors do not have the category
     */
    public static PlanAccount of(RenewalPlan plan, FactorSet factors, ImpactCategory category) {
        List<FootprintCalculator> views = VIEWS.stream()
                .map(rules ->
                        FootprintCalculator.of(Methodology.of(rules), factors).withCategories(category))
                .toList();
        NavigableMap<Integer, PlanYear> years = new TreeMap<>();
        List<Issue> unknown = new ArrayList<>();
        for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
            Inventory inventory = plan.inventory(year);
            List<FootprintTotals> totals =
                    views.stream().map(view -> view.totals(inventory)).toList();
            years.put(year, year(inventory, totals, category));
            totals.stream().flatMap(PlanAccount::gaps).forEach(issue -> note(unknown, issue));
        }
        return new PlanAccount(plan, category, years, List.copyOf(unknown));
    }

    /**
     * Computes the fleet of one year of a plan, such as one without measures that others are compared with.
     *
     * @param plan  the plan
     * @param factors  the factors
     * @param category  a category of the factors
     * @param year  a year of the plan
     * @return the total of the fleet in service on 31 December
     * @throws IllegalArgumentException if the factors do not have the category
     */
    public static Total fleet(RenewalPlan plan, FactorSet factors, ImpactCategory category, int year) {
        return FootprintCalculator.of(Methodology.of(VIEWS.get(0)), factors)
                .withCategories(category)
                .totals(plan.inventory(year))
                .total(category);
    }

    private static Stream<Issue> gaps(FootprintTotals totals) {
        return totals.issues().stream().filter(issue -> issue.kind() == Kind.GAP);
    }

    /** The same is unknown in many years and views: it is noted once. */
    private static void note(List<Issue> unknown, Issue issue) {
        if (unknown.stream()
                .noneMatch(known ->
                        known.code().equals(issue.code()) && known.phases().equals(issue.phases()))) {
            unknown.add(issue);
        }
    }

    private static PlanYear year(Inventory inventory, List<FootprintTotals> totals, ImpactCategory category) {
        LocalDate end = inventory.evaluationDate();
        Predicate<Equipment> isBought = line -> line.serviceLife()
                .purchased()
                .filter(day -> day.getYear() == end.getYear())
                .isPresent();
        return new PlanYear(
                totals.get(0).total(category),
                totals.get(1).total(category),
                totals.get(2).total(category),
                items(inventory, line -> isInService(line, end)),
                items(inventory, isBought),
                items(inventory, isBought.and(line -> line.condition().state() != Condition.State.NEW)));
    }

    private static boolean isInService(Equipment line, LocalDate day) {
        return !line.holding().isInStock()
                && line.serviceLife()
                        .withdrawn()
                        .filter(left -> !left.isAfter(day))
                        .isEmpty();
    }

    private static double items(Inventory inventory, Predicate<Equipment> which) {
        return inventory.equipment().stream()
                .filter(which)
                .mapToDouble(Equipment::quantity)
                .collect(ExactSum::new, ExactSum::add, ExactSum::add)
                .value();
    }

    /** {@return the plan} */
    public RenewalPlan plan() {
        return plan;
    }

    /** {@return the category} */
    public ImpactCategory category() {
        return category;
    }

    /** {@return the rules of the three views: fleet, account, purchases} */
    public List<RuleSetReference> rules() {
        return VIEWS.stream().map(RuleSetReference::of).toList();
    }

    /** {@return the years, from the first to the last of the plan} */
    public NavigableMap<Integer, PlanYear> years() {
        return years;
    }

    /** {@return why values are missing in some year and view, each reason once; numbers of lines in it are those of one year} */
    public List<Issue> unknown() {
        return unknown;
    }

    /** {@return whether every year is complete in every view} */
    public boolean isComplete() {
        return years.values().stream().allMatch(PlanYear::isComplete);
    }
}
