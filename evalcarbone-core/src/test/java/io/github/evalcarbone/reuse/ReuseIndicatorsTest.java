package io.github.evalcarbone.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.SetAside;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseIndicatorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Equipment bought(String id, double quantity, double price) {
        return Equipment.ofType("laptop")
                .withId(id)
                .withQuantity(quantity)
                .withServiceLife(ServiceLife.since(DAY))
                .withHolding(Holding.UNKNOWN.withPurchasePrice(price));
    }

    static Equipment gone(String id, double quantity, int age, ExitRoute route) {
        return Equipment.ofType("laptop")
                .withId(id)
                .withQuantity(quantity)
                .withServiceLife(ServiceLife.between(DAY.minusYears(age), DAY))
                .withHolding(Holding.UNKNOWN.withExitRoute(route));
    }

    static ReuseIndicators of(Equipment... lines) {
        return ReuseIndicators.of(Inventory.of("CHU", LocalDate.of(2026, 6, 30), List.of(lines)), 2026);
    }

    @Test
    void the_share_of_purchases_is_one_of_euros_not_of_items() {
        Equipment half = bought("b", 10, 500).withCondition(Condition.refurbished(3));
        ReuseIndicators indicators = of(
                bought("a", 10, 1000), half, bought("old", 9, 1).withServiceLife(ServiceLife.since(DAY.minusYears(1))));
        assertThat(indicators.all().purchases().share()).hasValue(1.0 / 3);
        assertThat(indicators.all().purchases().value()).isEqualByComparingTo("15000");
        assertThat(indicators.categories()).containsOnlyKeys("laptop");
        assertThat(of(bought("a", 1, 1), half.withCondition(Condition.reused(1)))
                        .all()
                        .purchases()
                        .reusedValue())
                .isEqualByComparingTo("5000");
    }

    @Test
    void a_line_without_price_or_day_leaves_no_share_of_all_and_is_counted() {
        Equipment unpriced = bought("b", 1, 1).withHolding(Holding.UNKNOWN);
        ReusePurchases purchases = of(bought("a", 1, 100), unpriced).all().purchases();
        assertThat(purchases.isComplete()).isFalse();
        assertThat(purchases.share()).isEmpty();
        assertThat(purchases.shareOfPriced()).hasValue(0.0);
        assertThat(purchases.linesWithoutPrice()).isEqualTo(1);
        Equipment undated = bought("c", 1, 1).withServiceLife(ServiceLife.UNKNOWN);
        assertThat(of(bought("a", 1, 100), undated).all().purchases().share()).isEmpty();
        assertThat(of(bought("a", 1, 100), undated).all().purchases().undatedLines())
                .isEqualTo(1);
    }

    @Test
    void the_share_of_exits_is_one_of_items() {
        ReuseExits exits = of(
                        gone("a", 60, 5, ExitRoute.REUSED),
                        gone("b", 30, 5, ExitRoute.RECYCLED),
                        gone("c", 10, 5, ExitRoute.DISMANTLED))
                .all()
                .exits();
        assertThat(exits.share()).hasValue(0.6);
        assertThat(exits.items()).isEqualByComparingTo("100");
    }

    @Test
    void old_and_returned_items_are_left_out_and_counted_apart() {
        ReuseExits exits = of(
                        gone("a", 1, 10, ExitRoute.REUSED),
                        gone("b", 2, 11, ExitRoute.RECYCLED),
                        gone("c", 4, 3, ExitRoute.RETURNED),
                        gone("d", 8, 8, ExitRoute.REUSED).withCondition(Condition.refurbished(3)))
                .all()
                .exits();
        assertThat(exits.share()).hasValue(1.0);
        assertThat(exits.items()).isEqualByComparingTo("1");
        assertThat(exits.old()).isEqualByComparingTo("10");
        assertThat(exits.returned()).isEqualByComparingTo("4");
    }

    @Test
    void an_unknown_route_or_age_leaves_no_share() {
        Equipment routeless = gone("b", 3, 5, ExitRoute.REUSED).withHolding(Holding.UNKNOWN);
        ReuseExits exits =
                of(gone("a", 1, 5, ExitRoute.REUSED), routeless).all().exits();
        assertThat(exits.share()).isEmpty();
        assertThat(exits.withoutRoute()).isEqualByComparingTo("3");
        Equipment ageless = gone("b", 3, 5, ExitRoute.REUSED).withServiceLife(ServiceLife.UNKNOWN.withWithdrawn(DAY));
        assertThat(of(ageless).all().exits().share()).isEmpty();
        assertThat(of(ageless).all().exits().withoutAge()).isEqualByComparingTo("3");
    }

    @Test
    void private_equipment_and_that_of_providers_is_left_out() {
        Equipment hosted =
                bought("a", 1, 100).withHolding(Holding.of(Ownership.HOSTED).withPurchasePrice(100));
        assertThat(of(hosted).all().purchases().lines()).isZero();
        assertThat(of(hosted).isStated()).isFalse();
        Equipment leased = hosted.withHolding(Holding.of(Ownership.LEASED).withPurchasePrice(100));
        assertThat(of(leased).isStated()).isTrue();
    }

    @Test
    void rows_that_were_refused_are_told() {
        Inventory partial = Inventory.of("CHU", DAY, List.of(bought("a", 1, 1))).withSetAside(SetAside.refused(2));
        assertThat(ReuseIndicators.of(partial, 2026).refusedRows()).isEqualTo(2);
    }

    @Test
    void published_rates_are_empty_where_they_could_not_be_read() {
        assertThat(PublishedRates.ofExits().in(2022)).isEmpty();
        assertThat(PublishedRates.ofExits().in(2024).orElseThrow().share()).hasValue(0.35);
        assertThat(PublishedRates.ofExits().in(2031).orElseThrow().share()).hasValue(0.5);
        assertThat(PublishedRates.ofPurchases().in(2026).orElseThrow().share()).isEmpty();
        assertThat(PublishedRates.ofPurchases().scope().english()).contains("do not name public hospitals");
    }
}
