package io.github.evalcarbone.plan;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every plan, whatever is renewed and how. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class RenewalPlanProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator FLEET = calculator(RuleSet.of("evalcarbone", "2.0.0"));
    private static final FootprintCalculator ANNUAL = calculator(RuleSet.of("evalcarbone-annual", "1.0.0"));
    private static final FootprintCalculator PURCHASES = calculator(RuleSet.of("evalcarbone-purchases", "1.1.0"));

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).withCategories(CLIMATE_CHANGE);
    }

    private static RenewalPlan plan(Inventory base, int lastYear, RenewalPolicy... policies) {
        return RenewalPlan.of(base, FLEET, lastYear, policies);
    }

    private static double embodiedOfAllYears(RenewalPlan plan, FootprintCalculator view) {
        return sum(2010, 2070, year -> embodied(view.totals(plan.inventory(year))));
    }

    private static double embodied(FootprintTotals totals) {
        return totals.embodied(CLIMATE_CHANGE).complete().orElseThrow().value();
    }

    private static double sum(int from, int to, ToDoubleFunction<Integer> ofYear) {
        return IntStream.rangeClosed(from, to).boxed().mapToDouble(ofYear).sum();
    }

    @Property
    void the_accounts_of_all_years_are_what_was_bought(
            @ForAll("fleets") Inventory base,
            @ForAll @IntRange(min = 2026, max = 2040) int lastYear,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) double growth) {
        RenewalPlan plan = plan(base, lastYear, RenewalPolicy.SAME.withGrowth(growth));
        double bought = embodiedOfAllYears(plan, PURCHASES);
        assertThat(embodiedOfAllYears(plan, ANNUAL)).isCloseTo(bought, within(Math.abs(bought) * 1e-9));
    }

    @Property
    void what_is_renewed_by_the_same_is_as_many(
            @ForAll("fleets") Inventory base, @ForAll @IntRange(min = 2026, max = 2040) int lastYear) {
        RenewalPlan plan = plan(base, lastYear);
        double today = items(base, TODAY);
        for (int year = 2026; year <= lastYear; year++) {
            LocalDate day = LocalDate.of(year, 12, 31);
            assertThat(items(plan.fleet(), day)).isCloseTo(today, within(1e-9 * today));
        }
    }

    private static double items(Inventory inventory, LocalDate day) {
        return inventory.equipment().stream()
                .filter(line -> line.serviceLife()
                        .purchased()
                        .filter(bought -> bought.isAfter(day))
                        .isEmpty())
                .filter(line -> line.serviceLife()
                        .withdrawn()
                        .filter(left -> !left.isAfter(day))
                        .isEmpty())
                .mapToDouble(Equipment::quantity)
                .sum();
    }

    @Property
    void what_there_is_today_is_in_the_plan_once(@ForAll("fleets") Inventory base) {
        RenewalPlan plan = plan(base, 2040, RenewalPolicy.SAME.withGrowth(0.05));
        assertThat(items(plan.fleet(), TODAY)).isCloseTo(items(base, TODAY), within(1e-6));
    }

    @Property
    void a_quota_is_the_share_of_what_is_bought_from_its_year_on(
            @ForAll("fleets") Inventory base, @ForAll @DoubleRange(min = 0.05, max = 1) double share) {
        RenewalPlan plan = plan(base, 2040, RenewalPolicy.SAME.withQuota(new RefurbishedQuota(2030, share, 3)));
        for (int year = 2026; year <= 2040; year++) {
            double all = bought(plan, year, false);
            assertThat(bought(plan, year, true)).isCloseTo(year < 2030 ? 0 : share * all, within(1e-9 * (1 + all)));
        }
    }

    private static double bought(RenewalPlan plan, int year, boolean isUsed) {
        return plan.fleet().equipment().stream()
                .filter(line -> line.id().matches(".*~[0-9]+(~refurbished)?"))
                .filter(line -> line.serviceLife().purchased().orElseThrow().getYear() == year)
                .filter(line -> !isUsed || line.condition().state() == Condition.State.REFURBISHED)
                .mapToDouble(Equipment::quantity)
                .sum();
    }

    @Property
    void a_policy_holds_for_its_lines_only(@ForAll("fleets") Inventory base) {
        RenewalPlan same = plan(base, 2035);
        RenewalPlan other = plan(
                base,
                2035,
                RenewalPolicy.SAME.of(LineSelector.ofTypes("server")).withGrowth(0.1));
        assertThat(other.fleet().equipment()).isEqualTo(same.fleet().equipment());
    }

    @Property
    void a_target_is_met_only_by_what_is_complete(
            @ForAll @DoubleRange(min = 0, max = 200) double known, @ForAll boolean isComplete) {
        Amount hundred = new Amount(100, CLIMATE_CHANGE.unitPerYear());
        PlanTarget target = new PlanTarget(Total.of(hundred), 2020, 0.19, 2030, TargetPath.EQUAL_STEPS);
        Total total =
                new Total(new Amount(known, hundred.unit()), 1, isComplete ? 0 : 1, isComplete ? 0 : 1, SetAside.NONE);
        NavigableMap<Integer, PlanTarget.YearCheck> checks = target.check(new TreeMap<>(Map.of(2030, total)));
        assertThat(PlanTarget.metFrom(checks).isPresent()).isEqualTo(isComplete && known <= 81);
        assertThat(checks.get(2030).missing().value()).isCloseTo(Math.max(0, known - 81), within(1e-9));
    }

    @Provide
    Arbitrary<Inventory> fleets() {
        return lines().list().ofMinSize(1).ofMaxSize(5).map(RenewalPlanProperties::numbered);
    }

    private static Inventory numbered(List<Equipment> lines) {
        List<Equipment> numbered = new ArrayList<>();
        lines.forEach(line -> numbered.add(line.withId("line-" + numbered.size())));
        return Inventory.of("any", TODAY, numbered);
    }

    private static Arbitrary<Equipment> lines() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.integers().between(1, 4_000).map(TODAY::minusDays).optional(0.8);
        Arbitrary<Optional<Double>> years =
                Arbitraries.doubles().between(1, 9).ofScale(1).optional(0.6);
        return Combinators.combine(days, years, Arbitraries.integers().between(1, 500))
                .as((day, planned, items) -> Equipment.of("laptop-1")
                        .withCountry("FR")
                        .withQuantity(items)
                        .withServiceLife(new ServiceLife(day, Optional.empty(), planned)));
    }

    @Property
    void what_is_kept_longer_is_bought_later(
            @ForAll("fleets") Inventory base, @ForAll @IntRange(min = 1, max = 4) int longer) {
        RenewalPlan same = plan(base, 2026 + longer);
        RenewalPlan kept = plan(base, 2026 + longer, RenewalPolicy.SAME.withLonger(longer));
        double soon = sum(2026, 2026 + longer - 1, year -> bought(kept, year, false));
        assertThat(soon).isLessThanOrEqualTo(sum(2026, 2026 + longer - 1, year -> bought(same, year, false)) + 1e-9);
        assertThat(items(kept.fleet(), TODAY)).isCloseTo(items(base, TODAY), within(1e-6));
    }

    @Property
    void a_year_counts_its_items(@ForAll("fleets") Inventory base) {
        RenewalPlan plan = plan(base, 2032, RenewalPolicy.SAME.withQuota(new RefurbishedQuota(2028, 0.5, 3)));
        PlanAccount account = PlanAccount.of(plan, Samples.FACTORS, CLIMATE_CHANGE);
        account.years().forEach((year, views) -> {
            assertThat(views.inService()).isCloseTo(items(plan.fleet(), LocalDate.of(year, 12, 31)), within(1e-6));
            assertThat(views.fleet())
                    .isEqualTo(FLEET.totals(plan.inventory(year)).total(CLIMATE_CHANGE));
            assertThat(views.account())
                    .isEqualTo(ANNUAL.totals(plan.inventory(year)).total(CLIMATE_CHANGE));
            assertThat(views.purchases())
                    .isEqualTo(PURCHASES.totals(plan.inventory(year)).total(CLIMATE_CHANGE));
            assertThat(views.refurbished()).isCloseTo(bought(plan, year, true), within(1e-6));
        });
    }

    @Property
    void lines_get_ids_of_their_own(@ForAll("fleets") Inventory base) {
        List<Equipment> lines = new ArrayList<>(base.equipment());
        List.of("~1", "~part1", "~1~again")
                .forEach(ending -> lines.add(lines.get(0).withId("line-0" + ending)));
        RenewalPlan plan = plan(base.withEquipment(lines), 2035);
        assertThat(items(plan.fleet(), TODAY)).isCloseTo(items(base.withEquipment(lines), TODAY), within(1e-6));
    }
}
