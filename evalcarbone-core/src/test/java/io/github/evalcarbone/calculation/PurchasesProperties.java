package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Purchases of a calendar year: whole in one year, and in no other. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class PurchasesProperties extends LifeSamples {

    private static final RuleSet RULES = RuleSet.of("evalcarbone-purchases", "1.1.0");
    private static final FootprintCalculator PURCHASES =
            LineFigures.calculator(RULES, LineFigures.laptops(160, 10, 25, 4));

    private static Equipment laptops(ServiceLife life, Condition condition, int quantity) {
        return LineFigures.laptop().withQuantity(quantity).withServiceLife(life).withCondition(condition);
    }

    private static LineFigures in(int year, int month, Equipment line) {
        return LineFigures.of(PURCHASES, LocalDate.of(year, month, 1), line);
    }

    @Property
    void what_is_bought_counts_whole_in_the_year_of_its_purchase_and_in_no_other(
            @ForAll("lives") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll @IntRange(min = 1, max = 100_000) int quantity,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Equipment line = laptops(life, condition, quantity);
        int bought = life.purchased().orElseThrow().getYear();
        accounts(life).map(LocalDate::getYear).forEach(year -> {
            double counted = year == bought ? quantity : 0;
            LineFigures figures = in(year, month, line);
            assertThat(figures.of(MANUFACTURING)).isEqualTo(counted * (isNew(condition) ? 160 : 0));
            assertThat(figures.of(DISTRIBUTION)).isEqualTo(counted * (isNew(condition) ? 10 : 0));
            assertThat(figures.of(REFURBISHMENT)).isEqualTo(counted * (isRefurbished(condition) ? 25 : 0));
        });
    }

    private static boolean isNew(Condition condition) {
        return condition.state() == Condition.State.NEW;
    }

    private static boolean isRefurbished(Condition condition) {
        return condition.state() == Condition.State.REFURBISHED;
    }

    @Property
    void the_end_of_life_counts_whole_in_the_year_of_the_withdrawal_unless_others_use_it_later(
            @ForAll("lives") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Equipment line = laptops(life, condition, 3);
        int withdrawn = life.withdrawn().map(LocalDate::getYear).orElse(0);
        accounts(life)
                .map(LocalDate::getYear)
                .forEach(year -> assertThat(in(year, month, line).of(END_OF_LIFE))
                        .isEqualTo(year == withdrawn && later(condition) == 0 ? 12.0 : 0.0));
    }

    @Property
    void without_a_day_of_purchase_the_end_of_life_counts_all_the_same(
            @ForAll("purchases") LocalDate end, @ForAll @IntRange(min = 1, max = 12) int month) {
        Equipment line = laptops(ServiceLife.UNKNOWN.withWithdrawn(end), Condition.NEW, 3);
        assertThat(in(end.getYear(), month, line).of(END_OF_LIFE)).isEqualTo(12);
        assertThat(in(end.getYear(), month, line).gaps(MANUFACTURING)).containsExactly("EVC-5020");
        assertThat(in(end.getYear() + 1, month, line).of(MANUFACTURING)).isEqualTo(0.0);
    }

    @Property
    void second_hand_without_prior_years_counts_as_new_and_that_is_reported(
            @ForAll("lives") ServiceLife life, @ForAll Condition.State state) {
        Condition unknown = new Condition(state, Optional.empty(), Optional.empty());
        LineFigures figures = in(life.purchased().orElseThrow().getYear(), 6, laptops(life, unknown, 2));
        assertThat(figures.of(MANUFACTURING)).isEqualTo(320);
        assertThat(figures.of(REFURBISHMENT)).isEqualTo(0.0);
        assertThat(figures.findings().contains("EVC-5126")).isEqualTo(state != Condition.State.NEW);
    }

    @Property(tries = 500)
    void use_is_that_of_the_account_of_the_year(
            @ForAll Inventory inventory, @ForAll @IntRange(min = -8_000, max = 400) int days) {
        Inventory other = Inventory.of("other", Samples.DATE.plusDays(days), inventory.equipment());
        Footprint purchases = shipped("evalcarbone-purchases", "1.1.0").calculate(other);
        Footprint annual = shipped("evalcarbone-annual", "1.0.0").calculate(other);
        for (Equipment line : inventory.equipment()) {
            for (ImpactCategory category : annual.categories()) {
                assertThat(purchases.value(line.id(), USE, category)).isEqualTo(annual.value(line.id(), USE, category));
            }
        }
    }

    private static FootprintCalculator shipped(String id, String version) {
        return FootprintCalculator.of(Methodology.of(RuleSet.of(id, version)), Samples.FACTORS);
    }

    /** Both views have the same impact of new devices, in different years. */
    @Property
    void the_purchases_of_all_years_are_the_accounts_of_all_years(@ForAll("lives") ServiceLife life) {
        FootprintCalculator annual =
                LineFigures.calculator(RuleSet.of("evalcarbone-annual", "1.0.0"), LineFigures.laptops(160, 10, 25, 4));
        Equipment line = laptops(life, Condition.NEW, 9);
        for (LifecyclePhase phase : List.of(MANUFACTURING, DISTRIBUTION, REFURBISHMENT)) {
            double bought = overYears(PURCHASES, line, phase);
            assertThat(overYears(annual, line, phase)).isCloseTo(bought, LineFigures.rounding(bought));
        }
    }

    private static double overYears(FootprintCalculator view, Equipment line, LifecyclePhase phase) {
        return accounts(line.serviceLife())
                .mapToDouble(day -> LineFigures.of(view, day, line).of(phase))
                .sum();
    }
}
