package io.github.evalcarbone.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Implausible values: reported once for each kind, with the most extreme line; nothing else changes. */
class PlausibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Equipment LAPTOP = Equipment.of("laptop-1").withType("laptop");

    private static List<String> told(Equipment... lines) {
        return told(List.of(lines));
    }

    private static List<String> told(List<Equipment> lines) {
        Inventory inventory = Inventory.of("test", DAY, lines);
        Inventory checked = Plausibility.check(inventory, Samples.FACTORS);
        assertThat(checked.equipment()).isEqualTo(inventory.equipment());
        return checked.remarks().stream()
                .map(remark -> remark.code() + " " + remark.values())
                .toList();
    }

    private static Equipment kept(String id, int years) {
        return LAPTOP.withId(id).withServiceLife(ServiceLife.since(DAY.minusYears(years)));
    }

    @Test
    void laptops_of_forty_years() {
        assertThat(told(
                        kept("a", 14),
                        kept("b", 16),
                        kept("c", 40),
                        LAPTOP.withId("d").withServiceLife(ServiceLife.years(20))))
                .containsExactly("EVC-2201 [laptop, 5.0, 3, c, 40.0]");
        assertThat(told(Equipment.of("bare").withServiceLife(ServiceLife.years(90))))
                .isEmpty();
    }

    @Test
    void the_type_of_the_model_counts_where_none_is_declared() {
        assertThat(told(Equipment.of("server-1").withServiceLife(ServiceLife.years(22))))
                .containsExactly("EVC-2201 [server, 7.0, 1, server-1, 22.0]");
    }

    @Test
    void electricity_far_from_that_of_the_device() {
        List<String> told = told(
                LAPTOP.withId("a").withUsage(UsageProfile.measured(900)),
                LAPTOP.withId("b").withUsage(UsageProfile.measured(130)),
                LAPTOP.withId("c").withUsage(UsageProfile.measured(0)),
                LAPTOP.withId("d").withUsage(UsageProfile.measured(2.5)),
                Equipment.ofType("laptop").withId("e").withUsage(UsageProfile.measured(131)),
                Equipment.of("bare").withUsage(UsageProfile.measured(1e9)));
        assertThat(told).containsExactly("EVC-2202 [laptop-1, 26.0, 3, a, 900.0]");
    }

    @Test
    void electricity_by_power_states_counts_as_stated() {
        Equipment laptop = LAPTOP.withId("a").withUsage(UsageProfile.powerStates(new PowerState("on", 100, 8_000)));
        assertThat(told(laptop)).containsExactly("EVC-2202 [laptop-1, 26.0, 1, a, 800.0]");
    }

    /** 40 and 60 kWh are known of other scanners: from 4 to 300 kWh is taken as it is. */
    @Test
    void electricity_beyond_what_is_known_of_the_type_where_nothing_is_known_of_the_device() {
        FactorSet factors = FactorSet.of(FactorDataset.builder("x", "1.0.0", Source.of("test", "test", "CC0-1.0"))
                .add(EquipmentType.of("scanner"))
                .add(EquipmentType.of("cart"))
                .add(DeviceModel.of("scan-1", "scanner").withElectricity(40))
                .add(DeviceModel.of("scan-2", "scanner").withElectricity(60))
                .add(DeviceModel.of("scan-3", "scanner"))
                .add(DeviceModel.of("cart-1", "cart"))
                .build());
        List<Equipment> lines = Stream.of(301.0, 300.0, 900.0, 4.0, 3.0, 0.0)
                .map(kilowattHours -> Equipment.of("scan-3")
                        .withId("at " + kilowattHours)
                        .withUsage(UsageProfile.measured(kilowattHours)))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(Equipment.ofType("scanner").withId("type").withUsage(UsageProfile.measured(302)));
        lines.add(Equipment.of("scan-1").withId("own").withUsage(UsageProfile.measured(201)));
        lines.add(Equipment.of("cart-1").withId("unbounded").withUsage(UsageProfile.measured(1e9)));
        assertThat(Plausibility.check(Inventory.of("test", DAY, lines), factors).remarks())
                .extracting(remark -> remark.code() + " " + remark.values())
                .containsExactly(
                        "EVC-2202 [scan-1, 40.0, 1, own, 201.0]",
                        "EVC-2207 [scanner, 300.0, 3, at 900.0, 900.0]",
                        "EVC-2207 [scanner, 4.0, 1, at 3.0, 3.0]");
    }

    @Test
    void a_pue_above_three_many_items_and_parts_of_items() {
        Equipment server = Equipment.of("server-1");
        assertThat(told(
                        server.withId("a")
                                .withDataCentre(DataCentre.of("B1", "FR").withPue(3.5)),
                        server.withId("b")
                                .withDataCentre(DataCentre.of("B2", "FR").withPue(3)),
                        server.withId("c").withQuantity(10_001),
                        server.withId("d").withQuantity(10_000),
                        server.withId("e").withQuantity(2.5)))
                .containsExactly(
                        "EVC-2203 [B1, 3.0, 1, a, 3.5]",
                        "EVC-2204 [, 10000.0, 1, c, 10001.0]",
                        "EVC-2205 [, 1, 1, e, 2.5]");
    }

    @Test
    void what_was_withdrawn_by_the_day_of_evaluation() {
        LocalDate from = DAY.minusYears(4);
        assertThat(told(
                        LAPTOP.withId("a").withServiceLife(ServiceLife.between(from, DAY)),
                        LAPTOP.withId("b").withServiceLife(ServiceLife.between(from, DAY.plusDays(1))),
                        LAPTOP.withId("c").withServiceLife(ServiceLife.between(from, DAY.minusDays(9)))))
                .containsExactly("EVC-2206 [, 2026-01-01, 2, c, 2025-12-23]");
    }

    @Test
    void less_than_a_year_between_purchase_and_withdrawal() {
        LocalDate from = DAY.plusMonths(1);
        assertThat(told(
                        LAPTOP.withId("a").withServiceLife(ServiceLife.between(from, from.plusMonths(9))),
                        LAPTOP.withId("b").withServiceLife(ServiceLife.between(from, from)),
                        LAPTOP.withId("c").withServiceLife(ServiceLife.between(from, from.plusYears(1))),
                        LAPTOP.withId("d").withServiceLife(ServiceLife.between(from, from.minusDays(1))),
                        LAPTOP.withId("e").withServiceLife(ServiceLife.years(0.5))))
                .containsExactly("EVC-2208 [, 1.0, 2, b, 0.0]");
    }

    @Test
    void the_order_of_the_lines_does_not_matter_and_earlier_remarks_stay() {
        List<Equipment> lines =
                new ArrayList<>(Stream.of("x", "b", "a").map(id -> kept(id, 40)).toList());
        List<String> told = told(lines);
        Collections.reverse(lines);
        assertThat(told(lines)).isEqualTo(told).containsExactly("EVC-2201 [laptop, 5.0, 3, a, 40.0]");
        Inventory twice = Plausibility.check(
                Plausibility.check(Inventory.of("test", DAY, lines), Samples.FACTORS), Samples.FACTORS);
        assertThat(twice.remarks()).hasSize(2);
    }
}
