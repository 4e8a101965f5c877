package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line that adds nothing, or less than its device, reports why. */
class ServiceFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RuleSet FLEET = RuleSet.of("evalcarbone", "2.0.0");
    private static final RuleSet ANNUAL = RuleSet.of("evalcarbone-annual", "1.0.0");
    private static final RuleSet PURCHASES = RuleSet.of("evalcarbone-purchases", "1.1.0");
    private static final FactorSet LAPTOPS = LineFigures.laptops(160, 10, 25, 4);

    private static final ServiceLife NEXT_YEAR = ServiceLife.since(LocalDate.of(2027, 1, 1));
    private static final ServiceLife PAST = ServiceLife.between(LocalDate.of(2020, 3, 1), LocalDate.of(2025, 3, 1));

    private static void assertTold(RuleSet rules, Equipment line, String code) {
        assertTold(rules, LAPTOPS, line, code);
    }

    private static void assertTold(RuleSet rules, FactorSet factors, Equipment line, String code) {
        assertThat(LineFigures.of(LineFigures.calculator(rules, factors), DAY, line)
                        .findings())
                .contains(code);
    }

    private static Equipment laptop(ServiceLife life) {
        return LineFigures.laptop().withServiceLife(life);
    }

    @Test
    void a_laptop_of_next_year() {
        assertTold(FLEET, laptop(NEXT_YEAR), "EVC-5132");
        assertTold(ANNUAL, laptop(NEXT_YEAR), "EVC-5132");
    }

    @Test
    void a_withdrawn_laptop() {
        assertTold(FLEET, laptop(PAST), "EVC-5133");
        assertTold(ANNUAL, laptop(PAST), "EVC-5133");
    }

    @Test
    void a_laptop_that_is_written_off() {
        assertTold(ANNUAL, laptop(ServiceLife.since(LocalDate.of(2015, 3, 1))), "EVC-5144");
    }

    @Test
    void a_laptop_in_stock() {
        Equipment line = laptop(ServiceLife.since(LocalDate.of(2025, 3, 1))).withHolding(Holding.UNKNOWN.inStock());
        assertTold(FLEET, line, "EVC-5134");
        assertTold(ANNUAL, line, "EVC-5134");
        assertTold(PURCHASES, line, "EVC-5134");
    }

    @Test
    void a_laptop_given_away_later() {
        Equipment line = laptop(ServiceLife.since(LocalDate.of(2025, 3, 1)).withWithdrawn(LocalDate.of(2026, 12, 1)))
                .withCondition(Condition.NEW.withLaterYears(2));
        assertTold(FLEET, line, "EVC-5138");
        assertTold(ANNUAL, line, "EVC-5138");
        assertTold(PURCHASES, line, "EVC-5138");
    }

    @Test
    void a_laptop_bought_in_another_year() {
        Equipment line = laptop(ServiceLife.since(LocalDate.of(2025, 3, 1)));
        assertTold(PURCHASES, line, "EVC-5130");
        assertTold(PURCHASES, line, "EVC-5131");
    }

    @Test
    void a_second_hand_laptop_by_cut_off() {
        Equipment line = laptop(ServiceLife.since(LocalDate.of(2026, 3, 1))).withCondition(Condition.refurbished(3));
        assertTold(PURCHASES, line, "EVC-5128");
        assertTold(FLEET.withParameter("second-life.method", 2), line, "EVC-5128");
    }

    @Test
    void a_second_hand_laptop_by_each_method() {
        Equipment line = laptop(ServiceLife.since(LocalDate.of(2026, 3, 1))).withCondition(Condition.refurbished(3));
        assertTold(FLEET, line, "EVC-5127");
        assertTold(FLEET.withParameter("second-life.method", 3), line, "EVC-5129");
        assertTold(FLEET.withParameter("second-life.method", 4), line, "EVC-5135");
        assertTold(FLEET.withParameter("second-life.method", 5), line, "EVC-5136");
    }

    @Test
    void a_ups_in_a_data_centre() {
        FactorSet ups = FactorSet.of(FactorDataset.builder("test", "1.0.0", LineFigures.SOURCE)
                .add(EquipmentType.of("ups").withLifetimeYears(10).withSupport(true))
                .add(DeviceModel.of("ups", "ups").withElectricity(900))
                .factor("ups", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, 100)
                .mix("FR", CLIMATE_CHANGE, 1)
                .build());
        Equipment line = Equipment.of("ups").withDataCentre(DataCentre.of("dc", "FR"));
        assertTold(FLEET, ups, line, "EVC-5139");
        assertTold(ANNUAL, ups, line, "EVC-5139");
        assertTold(PURCHASES, ups, line, "EVC-5139");
    }

    @Test
    void a_life_under_one_year() {
        assertTold(FLEET, laptop(ServiceLife.years(0.5)), "EVC-5108");
        assertTold(FLEET, laptop(ServiceLife.since(LocalDate.of(2025, 11, 1)).withPlannedYears(0.5)), "EVC-5108");
    }

    @Test
    void bought_and_withdrawn_on_a_1_January_is_in_one_account() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        Equipment line = laptop(ServiceLife.between(day, day));
        assertThat(account(line, 2023) + account(line, 2024)).isEqualTo(160);
    }

    private static double account(Equipment line, int year) {
        return LineFigures.of(LineFigures.calculator(ANNUAL, LAPTOPS), LocalDate.of(year, 6, 30), line)
                .of(LifecyclePhase.MANUFACTURING);
    }

    private static double use(double kilowattHours, double referenceHours, UsageProfile usage) {
        FactorSet factors = FactorSet.of(FactorDataset.builder("test", "1.0.0", LineFigures.SOURCE)
                .add(EquipmentType.of("box").withLifetimeYears(10))
                .add(DeviceModel.of("box", "box")
                        .withElectricity(kilowattHours)
                        .withReferenceHours(referenceHours)
                        .withStandbyWatts(10))
                .mix("FR", CLIMATE_CHANGE, 1)
                .build());
        return LineFigures.of(
                        LineFigures.calculator(FLEET, factors),
                        DAY,
                        Equipment.of("box").withCountry("FR").withUsage(usage))
                .of(LifecyclePhase.USE);
    }

    @Test
    void a_leap_year_of_24_hours_has_no_negative_standby() {
        assertThat(use(0, 24, UsageProfile.hoursPerDay(24, 366))).isGreaterThanOrEqualTo(0);
    }

    @Test
    void stating_the_hours_of_the_reference_changes_nothing() {
        assertThat(use(100, 8, UsageProfile.hoursPerDay(8))).isEqualTo(use(100, 8, UsageProfile.REFERENCE));
    }

    @Test
    void condition_factors_without_prior_years_count_as_new() {
        Condition unknown = new Condition(Condition.State.REFURBISHED, Optional.empty(), Optional.empty());
        assertThat(LineFigures.of(
                                LineFigures.calculator(FLEET.withParameter("second-life.method", 4), LAPTOPS),
                                DAY,
                                laptop(ServiceLife.years(4)).withCondition(unknown))
                        .of(LifecyclePhase.MANUFACTURING))
                .isEqualTo(40);
    }
}
