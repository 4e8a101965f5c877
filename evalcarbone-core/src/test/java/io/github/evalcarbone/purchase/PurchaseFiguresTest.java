package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.purchase.ReplaceOrKeep.Verdict;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Replacing or keeping, one more year, and the share of purchases, by hand. */
class PurchaseFiguresTest {

    private static Equipment desktop(double kilowattHours) {
        return Equipment.of("some-desktop").withCountry("FR").withUsage(UsageProfile.measured(kilowattHours));
    }

    private static ReplaceOrKeep replace(double old, double young, double years) {
        return ReplaceOrKeep.of(
                desktop(old),
                desktop(young).withServiceLife(ServiceLife.years(years)),
                Bids.CALCULATOR,
                Bids.DAY,
                CLIMATE_CHANGE);
    }

    /** 250 kg over 10 years are 25 a year; 1,000 kWh less are 52 kg a year: paid back after 4.8 years. */
    @Test
    void a_new_device_pays_back_after_full_years() {
        ReplaceOrKeep compared = replace(1_100, 100, 10);

        assertThat(compared.verdict()).isEqualTo(Verdict.REPLACE);
        assertThat(compared.from()).contains(5);
        assertThat(compared.fromYear()).contains(2031);
        assertThat(compared.embodied().known().value()).isCloseTo(25, within(1e-9));
    }

    @Test
    void a_new_device_that_saves_too_little_never_pays_back() {
        assertThat(replace(150, 50, 6).verdict()).isEqualTo(Verdict.KEEP);
        assertThat(replace(150, 150, 6).verdict()).isEqualTo(Verdict.KEEP);
        assertThat(replace(50, 150, 6).verdict()).isEqualTo(Verdict.KEEP);
        assertThat(replace(50, 150, 6).from()).isEmpty();
    }

    @Test
    void what_is_not_known_gives_no_verdict() {
        Equipment unknown = Equipment.ofType("cyclotron").withCountry("FR");
        ReplaceOrKeep compared = ReplaceOrKeep.of(unknown, desktop(100), Bids.CALCULATOR, Bids.DAY, CLIMATE_CHANGE);

        assertThat(compared.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(compared.fromYear()).isEmpty();
    }

    @Test
    void a_fleet_is_compared_by_type_and_only_what_is_in_service() {
        Inventory fleet = Inventory.of(
                "fleet",
                Bids.DAY,
                List.of(
                        desktop(1_100).withId("a").withQuantity(30),
                        desktop(100).withId("b").withQuantity(10),
                        desktop(9_000)
                                .withId("gone")
                                .withServiceLife(ServiceLife.between(Bids.DAY.minusYears(9), Bids.DAY)),
                        Equipment.of("some-laptop").withCountry("FR")));
        SortedMap<String, ReplaceOrKeep> types = ReplaceOrKeep.ofTypes(
                fleet,
                Map.of("desktop", desktop(100).withServiceLife(ServiceLife.years(10))),
                Bids.CALCULATOR,
                CLIMATE_CHANGE);

        assertThat(types).containsOnlyKeys("desktop");
        assertThat(types.get("desktop").items()).isEqualTo(40);
        assertThat(types.get("desktop").useKept().known().value()).isCloseTo(34_000 * 0.052, within(1e-6));
        assertThat(types.get("desktop").from()).contains(7);
    }

    @Test
    void one_more_year_spreads_the_making_over_one_more() {
        Inventory fleet = Inventory.of(
                "fleet",
                Bids.DAY,
                List.of(
                        Equipment.ofType("laptop").withCountry("FR").withQuantity(100),
                        Equipment.ofType("desktop").withCountry("FR").withServiceLife(ServiceLife.years(4))));
        OneMoreYear effect = OneMoreYear.of(fleet, Bids.CALCULATOR, CLIMATE_CHANGE);

        assertThat(effect.types()).containsOnlyKeys("desktop", "laptop");
        assertThat(effect.types().get("laptop").avoided().value())
                .isCloseTo(17_000 * (1 / 5.0 - 1 / 6.0), within(1e-6));
        assertThat(effect.types().get("desktop").avoided().value()).isCloseTo(250 * (1 / 4.0 - 1 / 5.0), within(1e-6));
        assertThat(effect.all().avoided().value())
                .isCloseTo(
                        effect.types().values().stream()
                                .mapToDouble(type -> type.avoided().value())
                                .sum(),
                        within(1e-6));
    }

    @Test
    void the_share_of_purchases_is_all_phases_but_use() {
        Inventory fleet = Inventory.of(
                "fleet", Bids.DAY, List.of(Equipment.ofType("laptop").withCountry("FR")));
        PurchasedShare share = PurchasedShare.of(Bids.CALCULATOR.totals(fleet), CLIMATE_CHANGE);

        assertThat(share.share().orElseThrow()).isCloseTo(34 / (34 + 1.56), within(1e-12));
        Inventory unknown = Inventory.of("fleet", Bids.DAY, List.of(Equipment.ofType("laptop")));
        assertThat(PurchasedShare.of(Bids.CALCULATOR.totals(unknown), CLIMATE_CHANGE)
                        .share())
                .isEmpty();
    }
}
