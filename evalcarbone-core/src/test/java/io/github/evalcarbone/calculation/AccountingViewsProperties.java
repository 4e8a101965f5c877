package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.units.ExactSum;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Amortised per year and purchases of the year: the same impact, in different years. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class AccountingViewsProperties {

    private static final FootprintCalculator AMORTISED = Samples.evalcarbone();
    private static final FootprintCalculator PURCHASES =
            FootprintCalculator.of(Methodology.of("evalcarbone-purchases", "1.0.0"), Samples.FACTORS);

    /** With as many items as years, the amortised weight is a whole number and both sides are exact. */
    @Property
    void the_years_of_a_life_give_the_amortised_value_times_the_lifetime(
            @ForAll("days") LocalDate purchase,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 40) int perYear,
            @ForAll("devices") Equipment device) {
        Equipment line = device.withQuantity((double) perYear * years).withServiceLife(wholeYears(purchase, years));
        Footprint amortised = AMORTISED.calculate(inventory(line, LocalDate.of(2060, 12, 31)));
        assertThat(cells(amortised)).allSatisfy(cell -> {
            ExactSum sum = new ExactSum();
            yearEnds(purchase, years, month).forEach(end -> sum.add(value(PURCHASES, line, end, cell)));
            assertThat(sum.value())
                    .isEqualTo(new ExactSum()
                            .addProduct(cell.weight() * years, cell.factor())
                            .value());
        });
    }

    @Property
    void the_same_holds_for_any_quantity_and_share_but_for_rounding(
            @ForAll Equipment any, @ForAll("days") LocalDate purchase, @ForAll @IntRange(min = 1, max = 12) int years) {
        Equipment line = any.withId("line").withServiceLife(wholeYears(purchase, years));
        Footprint amortised = AMORTISED.calculate(inventory(line, LocalDate.of(2060, 12, 31)));
        assertThat(cells(amortised)).allSatisfy(cell -> {
            double sum = yearEnds(purchase, years, 12).stream()
                    .mapToDouble(end -> value(PURCHASES, line, end, cell))
                    .sum();
            double whole = cell.amount().value() * years;
            assertThat(sum).isCloseTo(whole, within(Math.abs(whole) * 1e-15 * 4));
        });
    }

    @Property
    void use_is_equal_in_both_views(@ForAll Inventory inventory) {
        Footprint amortised = AMORTISED.calculate(inventory);
        Footprint purchases = PURCHASES.calculate(inventory);
        for (ImpactCategory category : amortised.categories()) {
            for (Equipment line : inventory.equipment()) {
                assertThat(purchases.value(line.id(), LifecyclePhase.USE, category))
                        .isEqualTo(amortised.value(line.id(), LifecyclePhase.USE, category));
            }
        }
    }

    @Property
    void a_line_without_a_usable_day_of_purchase_is_a_gap_and_never_0(@ForAll Inventory inventory) {
        Footprint purchases = PURCHASES.calculate(inventory);
        inventory.equipment().stream()
                .filter(line -> line.serviceLife().purchased().isEmpty() || isContradictory(line.serviceLife()))
                .forEach(line -> assertThat(purchases.impacts())
                        .noneMatch(impact -> impact.line().equals(line.id()) && impact.phase() != LifecyclePhase.USE));
    }

    @Property
    void a_line_of_another_year_reports_it(@ForAll Inventory inventory) {
        Footprint purchases = PURCHASES.calculate(inventory);
        purchases.impacts().stream()
                .filter(impact -> impact.phase() != LifecyclePhase.USE && impact.weight() == 0)
                .filter(impact -> quantity(inventory, impact.line()) > 0)
                .forEach(impact -> assertThat(purchases.findings())
                        .anyMatch(finding ->
                                finding.line().filter(impact.line()::equals).isPresent()
                                        && List.of("EVC-5130", "EVC-5131")
                                                .contains(
                                                        finding.problem().code().toString())));
    }

    @Property(tries = 50)
    void the_two_views_are_never_added(@ForAll Inventory inventory) {
        Footprint amortised = AMORTISED.calculate(inventory);
        Footprint purchases = PURCHASES.calculate(Samples.inventory());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amortised.merge(purchases))
                .withMessageContaining("evalcarbone-purchases");
        assertThatIllegalArgumentException().isThrownBy(() -> purchases.totals().merge(amortised.totals()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 11_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Equipment> devices() {
        return Arbitraries.of(
                Equipment.of("laptop-1").withId("line"),
                Equipment.of("server-1").withId("line"),
                Equipment.of("sealed").withId("line"));
    }

    private static ServiceLife wholeYears(LocalDate purchase, int years) {
        return ServiceLife.between(purchase, purchase.plusYears(years));
    }

    /** The last days of a month in each year that touches the life. */
    private static List<LocalDate> yearEnds(LocalDate purchase, int years, int month) {
        return IntStream.rangeClosed(purchase.getYear(), purchase.getYear() + years + 1)
                .mapToObj(year -> LocalDate.of(year, month, 1).plusMonths(1).minusDays(1))
                .toList();
    }

    private static Inventory inventory(Equipment line, LocalDate day) {
        return Inventory.of("one", day, List.of(line));
    }

    private static List<LineImpact> cells(Footprint footprint) {
        return footprint.impacts().stream()
                .filter(impact -> impact.phase() != LifecyclePhase.USE)
                .toList();
    }

    private static double value(FootprintCalculator rules, Equipment line, LocalDate end, LineImpact cell) {
        return rules.calculate(inventory(line, end))
                .value(line.id(), cell.phase(), cell.category())
                .orElseThrow()
                .value();
    }

    private static boolean isContradictory(ServiceLife life) {
        return life.withdrawn()
                .filter(day -> !day.isAfter(life.purchased().orElseThrow()))
                .isPresent();
    }

    private static double quantity(Inventory inventory, String id) {
        return inventory.equipment().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .quantity();
    }
}
