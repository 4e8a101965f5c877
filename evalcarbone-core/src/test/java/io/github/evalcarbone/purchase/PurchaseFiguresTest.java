package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.purchase.ReplaceOrKeep.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ReplacementStudy study =
                ReplacementStudy.of(fleet, Map.of("desktop", instead(100, 10)), Bids.CALCULATOR, CLIMATE_CHANGE);

        assertThat(study.types()).containsOnlyKeys("desktop");
        ReplaceOrKeep desktops = study.types().get("desktop").compared();
        assertThat(desktops.items()).isEqualTo(40);
        assertThat(desktops.useKept().known().value()).isCloseTo(34_000 * 0.052, within(1e-6));
        assertThat(desktops.from()).contains(7);
        assertThat(desktops.paybackYears().orElseThrow()).isCloseTo(10_000 / (30_000 * 0.052), within(1e-9));
        assertThat(study.lines())
                .extracting(line -> line.line().id(), line -> line.compared().verdict())
                .containsExactly(tuple("a", Verdict.REPLACE), tuple("b", Verdict.KEEP));
        assertThat(study.outOfService()).isEqualTo(1);
        assertThat(study.otherLines()).isEqualTo(1);
        assertThat(study.isComplete()).isTrue();
    }

    private static NewDevice instead(double kilowattHours, double years) {
        return NewDevice.find("some-desktop", Optional.empty(), Bids.PIPELINE, Bids.DAY)
                .orElseThrow()
                .withAnnualKilowattHours(kilowattHours)
                .withYears(years);
    }

    @Test
    void a_new_device_is_used_where_and_as_long_as_the_former_and_takes_over_nothing_that_was_measured_on_it() {
        Equipment former = Equipment.of("some-desktop")
                .withCountry("FR")
                .withQuantity(7)
                .withUsage(UsageProfile.measured(900))
                .withServiceLife(ServiceLife.since(Bids.DAY.minusYears(9)));
        NewDevice found = NewDevice.find("some-desktop", Optional.empty(), Bids.PIPELINE, Bids.DAY)
                .orElseThrow();

        Equipment instead = found.instead(former);
        assertThat(instead.usage()).isEqualTo(UsageProfile.REFERENCE);
        assertThat(instead.country()).contains("FR");
        assertThat(instead.quantity()).isEqualTo(7);
        assertThat(instead.serviceLife()).isEqualTo(ServiceLife.UNKNOWN);
        UsageProfile hours = UsageProfile.hoursPerDay(4);
        assertThat(found.instead(former.withUsage(hours)).usage()).isEqualTo(hours);
    }

    @Test
    void what_a_new_device_rests_on_is_known() {
        assertThat(found("elitebook-999").basis()).isEqualTo(FigureBasis.MODEL);
        assertThat(found("elitebook-999").useBasis()).isEqualTo(FigureBasis.MODEL);
        assertThat(found("elitebook-999").withAnnualKilowattHours(9).useBasis()).isEqualTo(FigureBasis.DECLARED);
        NewDevice similar = NewDevice.find("no such thing", Optional.of("laptop"), Bids.PIPELINE, Bids.DAY)
                .orElseThrow();
        assertThat(similar.basis()).isEqualTo(FigureBasis.TYPE);
        assertThat(similar.model()).contains("some-laptop");
    }

    private static NewDevice found(String model) {
        return NewDevice.find(model, Optional.empty(), Bids.PIPELINE, Bids.DAY).orElseThrow();
    }

    @Test
    void a_line_that_is_not_known_leaves_the_verdict_of_its_type_open_and_not_that_of_others() {
        Inventory fleet = Inventory.of(
                "fleet",
                Bids.DAY,
                List.of(desktop(1_100).withId("a"), Equipment.of("some-desktop").withId("without country")));
        ReplacementStudy study =
                ReplacementStudy.of(fleet, Map.of("desktop", instead(100, 10)), Bids.CALCULATOR, CLIMATE_CHANGE);

        assertThat(study.types().get("desktop").compared().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(study.types().get("desktop").compared().avoidedPerYear()).isEmpty();
        assertThat(study.types().get("desktop").compared().paybackYears()).isEmpty();
        assertThat(study.lines())
                .extracting(line -> line.compared().verdict())
                .containsExactly(Verdict.REPLACE, Verdict.UNKNOWN);
        assertThat(study.unknownOfKept()).isNotEmpty();
        assertThat(study.unknownOfNew()).isNotEmpty();
        assertThat(study.isComplete()).isFalse();
    }

    @Test
    void rows_that_are_missing_leave_a_study_incomplete() {
        Inventory fleet = Inventory.of("fleet", Bids.DAY, List.of(desktop(1_100).withId("a")))
                .withSetAside(SetAside.refused(1));
        assertThat(ReplacementStudy.of(fleet, Map.of("desktop", instead(100, 10)), Bids.CALCULATOR, CLIMATE_CHANGE)
                        .isComplete())
                .isFalse();
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

    @Test
    void one_more_year_of_what_is_not_known_is_not_0() {
        Inventory fleet = Inventory.of(
                "fleet",
                Bids.DAY,
                List.of(
                        Equipment.ofType("laptop").withCountry("FR"),
                        Equipment.ofType("cyclotron").withCountry("FR")));
        OneMoreYear effect = OneMoreYear.of(fleet, Bids.CALCULATOR, CLIMATE_CHANGE);

        assertThat(effect.types().get("cyclotron").isUnknown()).isTrue();
        assertThat(effect.types().get("laptop").isComplete()).isTrue();
        assertThat(effect.types().get("laptop").share()).isPresent();
        assertThat(effect.all().isUnknown()).isFalse();
        assertThat(effect.all().isComplete()).isFalse();
        assertThat(effect.all().share()).isEmpty();
    }

    @Test
    void the_share_of_purchases_of_what_is_known_counts_its_lines() {
        Inventory fleet = Inventory.of(
                "fleet",
                Bids.DAY,
                List.of(
                        Equipment.ofType("laptop").withId("a").withCountry("FR"),
                        Equipment.ofType("desktop").withId("b"),
                        Equipment.ofType("laptop").withId("c").withCountry("FR").withQuantity(3)));
        PurchasedShares shares = PurchasedShares.of(fleet, Bids.CALCULATOR, CLIMATE_CHANGE);

        assertThat(shares.all().share()).isEmpty();
        assertThat(shares.types().get("desktop").share()).isEmpty();
        assertThat(shares.types().get("laptop").share().orElseThrow()).isCloseTo(34 / (34 + 1.56), within(1e-12));
        assertThat(shares.ofCompleteLines().total().lines()).isEqualTo(2);
        assertThat(shares.ofCompleteLines().share())
                .isEqualTo(shares.types().get("laptop").share());
    }
}
