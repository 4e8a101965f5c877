package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that earlier rules got wrong: time, second life, rooms and hours, each with its right figure. */
class ServiceLifeCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RuleSet FLEET = RuleSet.of("evalcarbone", "2.0.0");
    private static final RuleSet ANNUAL = RuleSet.of("evalcarbone-annual", "1.0.0");

    /** One kg for each kWh, so that use reads as electricity. */
    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder("test", "1.0.0", LineFigures.SOURCE)
            .add(EquipmentType.of("laptop").withLifetimeYears(4))
            .add(EquipmentType.of("server").withLifetimeYears(6).withRoom(true))
            .add(EquipmentType.of("ups").withLifetimeYears(10).withSupport(true))
            .add(DeviceModel.of("laptop", "laptop").withElectricity(26).withReferenceHours(24))
            .add(DeviceModel.of("typical", "laptop").withElectricity(77))
            .add(DeviceModel.of("assumed", "laptop")
                    .withElectricity(77)
                    .withReferenceHours(24)
                    .withReferenceHoursAssumed(true))
            .add(DeviceModel.of("with standby", "laptop")
                    .withElectricity(87.6)
                    .withReferenceHours(24)
                    .withStandbyWatts(1))
            .add(DeviceModel.of("server", "server").withElectricity(3000))
            .add(DeviceModel.of("ups", "ups").withElectricity(15_000))
            .factor("laptop", MANUFACTURING, CLIMATE_CHANGE, 160)
            .factor("typical", MANUFACTURING, CLIMATE_CHANGE, 160)
            .factor("server", MANUFACTURING, CLIMATE_CHANGE, 900)
            .factor("ups", MANUFACTURING, CLIMATE_CHANGE, 1000)
            .mix("FR", CLIMATE_CHANGE, 1)
            .build());

    private static LineFigures figures(RuleSet rules, Equipment line) {
        return LineFigures.of(LineFigures.calculator(rules, FACTORS), DAY, line.withCountry("FR"));
    }

    private static double manufacturing(RuleSet rules, ServiceLife life) {
        return figures(rules, Equipment.of("laptop").withServiceLife(life)).of(MANUFACTURING);
    }

    private static ServiceLife since2018() {
        return ServiceLife.since(DAY.minusYears(8));
    }

    /** Case 1: 2,922 days over 365 divide 160 kg; a year of 365.25 days would give 20. */
    @ParameterizedTest
    @ValueSource(strings = {"2.2.0", "2.2.1"})
    void numecoeval_reads_the_days_though_years_are_planned(String version) {
        RuleSet rules = RuleSet.of("numecoeval", version);
        double both = manufacturing(rules, since2018().withPlannedYears(5));
        assertThat(both).isEqualTo(160 / (2922 / 365.0)).isCloseTo(19.99, within(0.005));
        assertThat(both).isEqualTo(manufacturing(rules, since2018()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3.0", "2.2.0", "2.2.1"})
    void numecoeval_reads_years_alone_and_days_alone_as_before(String version) {
        RuleSet rules = RuleSet.of("numecoeval", version);
        double fiveYears = version.equals("1.3.0") ? 160 * 365 / 1826.0 : 32;
        assertThat(manufacturing(rules, ServiceLife.years(5))).isCloseTo(fiveYears, within(1e-12));
        assertThat(manufacturing(rules, since2018())).isEqualTo(160 / (2922 / 365.0));
    }

    @Test
    void numecoeval_2_2_1_adds_the_years_before_and_after_to_those_by_dates() {
        RuleSet rules = RuleSet.of("numecoeval", "2.2.1");
        Equipment line = Equipment.of("laptop").withServiceLife(since2018());
        Equipment other = line.withCondition(Condition.refurbished(3).withLaterYears(2));
        assertThat(figures(rules, other).of(MANUFACTURING)).isEqualTo(160 / (2922 / 365.0 + 3 + 2));
        assertThat(figures(RuleSet.of("numecoeval", "2.2.0"), other).of(MANUFACTURING))
                .isEqualTo(figures(rules, line).of(MANUFACTURING));
    }

    @Test
    void numecoeval_2_2_1_by_the_method_FIXE_divides_by_the_declared_years() {
        RuleSet rules = RuleSet.of("numecoeval", "2.2.1").withParameter("lifetime.method", 2);
        assertThat(manufacturing(rules, since2018().withPlannedYears(5))).isEqualTo(32);
    }

    @Test
    void numecoeval_1_3_keeps_lines_of_all_times() {
        RuleSet rules = RuleSet.of("numecoeval", "1.3.0");
        ServiceLife past = ServiceLife.between(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 1, 1));
        assertThat(manufacturing(rules, past)).isEqualTo(160 / (1461 / 365.0));
    }

    @ParameterizedTest
    @CsvSource({"5, 20, EVC-5125", "8, 20, ", "10, 16, "})
    void an_age_beyond_the_planned_years_counts(double planned, double expected, String finding) {
        LineFigures figures = figures(
                FLEET, Equipment.of("laptop").withServiceLife(since2018().withPlannedYears(planned)));
        assertThat(figures.of(MANUFACTURING)).isEqualTo(expected);
        assertThat(figures.findings().contains("EVC-5125")).isEqualTo(finding != null);
    }

    /** Bought and returned on one day, the first or last of a year or another one: it served no day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-03-15", "2026-06-30", "2026-12-31"})
    void a_device_returned_on_the_day_it_was_bought_is_written_off_in_that_year_and_never_used(LocalDate bought) {
        RuleSet purchases = RuleSet.of("evalcarbone-purchases", "1.1.0");
        Equipment line = Equipment.of("laptop").withServiceLife(ServiceLife.between(bought, bought));
        for (int year = 2025; year <= 2028; year++) {
            LocalDate day = LocalDate.of(year, 6, 30);
            double whole = year == 2026 ? 160 : 0;
            for (RuleSet rules : List.of(ANNUAL, purchases)) {
                LineFigures account =
                        LineFigures.of(LineFigures.calculator(rules, FACTORS), day, line.withCountry("FR"));
                assertThat(account.of(MANUFACTURING))
                        .as(rules.id() + " " + year)
                        .isEqualTo(whole);
                assertThat(account.of(USE)).as(rules.id() + " " + year).isZero();
            }
            LineFigures fleet = LineFigures.of(LineFigures.calculator(FLEET, FACTORS), day, line.withCountry("FR"));
            assertThat(fleet.of(MANUFACTURING) + fleet.of(USE)).isZero();
            assertThat(fleet.findings()).containsAnyOf("EVC-5132", "EVC-5133");
        }
    }

    @Test
    void purchase_and_withdrawal_come_before_the_planned_years() {
        ServiceLife life = since2018().withPlannedYears(5).withWithdrawn(DAY.plusYears(2));
        assertThat(manufacturing(FLEET, life)).isEqualTo(16);
    }

    @Test
    void without_days_the_planned_years_count_and_else_those_of_the_type() {
        assertThat(manufacturing(FLEET, ServiceLife.years(5))).isEqualTo(32);
        assertThat(manufacturing(FLEET, ServiceLife.UNKNOWN)).isEqualTo(40);
    }

    @Test
    void case_2_a_laptop_of_next_year_is_not_in_service() {
        LineFigures figures = figures(
                FLEET,
                Equipment.of("laptop")
                        .withServiceLife(
                                ServiceLife.since(LocalDate.of(2027, 1, 1)).withPlannedYears(5)));
        assertThat(figures.of(MANUFACTURING)).isEqualTo(0.0);
        assertThat(figures.of(USE)).isEqualTo(0.0);
    }

    private static Equipment hundredLaptops() {
        return Equipment.of("laptop")
                .withQuantity(100)
                .withServiceLife(ServiceLife.between(LocalDate.of(2021, 3, 15), LocalDate.of(2026, 3, 15))
                        .withPlannedYears(5));
    }

    @Test
    void case_3_withdrawn_laptops_add_nothing() {
        LineFigures figures = LineFigures.of(
                LineFigures.calculator(FLEET, FACTORS),
                LocalDate.of(2030, 6, 30),
                hundredLaptops().withCountry("FR"));
        assertThat(figures.of(MANUFACTURING)).isEqualTo(0.0);
        assertThat(figures.of(USE)).isEqualTo(0.0);
    }

    @Test
    void case_3_they_add_their_part_to_the_last_day() {
        assertThat(onDay(LocalDate.of(2026, 3, 14)).of(MANUFACTURING)).isEqualTo(3200);
        assertThat(onDay(LocalDate.of(2026, 3, 15)).of(MANUFACTURING)).isEqualTo(0.0);
    }

    private static LineFigures onDay(LocalDate day) {
        return LineFigures.of(
                LineFigures.calculator(FLEET, FACTORS), day, hundredLaptops().withCountry("FR"));
    }

    @Test
    void case_4_the_accounts_of_all_years_add_up_to_what_was_bought() {
        assertThat(IntStream.rangeClosed(2021, 2026)
                        .mapToDouble(ServiceLifeCasesTest::account)
                        .sum())
                .isCloseTo(16_000, within(16_000e-12));
        assertThat(account(2021)).isCloseTo(16_000 * 292 / 1826.0, within(1e-8));
        assertThat(account(2024)).isCloseTo(16_000 * 366 / 1826.0, within(1e-8));
        assertThat(account(2020)).isEqualTo(0.0);
        assertThat(account(2027)).isEqualTo(0.0);
    }

    private static double account(int year) {
        return LineFigures.of(
                        LineFigures.calculator(ANNUAL, FACTORS),
                        LocalDate.of(year, 6, 30),
                        hundredLaptops().withCountry("FR"))
                .of(MANUFACTURING);
    }

    @Test
    void case_5_a_refurbished_laptop_carries_its_years_of_the_making() {
        Equipment line =
                Equipment.of("laptop").withServiceLife(ServiceLife.years(3)).withCondition(Condition.refurbished(3));
        assertThat(figures(FLEET, line).of(MANUFACTURING)).isCloseTo(160 / 6.0, within(1e-12));
        LineFigures cutOff = figures(FLEET.withParameter("second-life.method", 2), line);
        assertThat(cutOff.of(MANUFACTURING)).isEqualTo(0.0);
        assertThat(cutOff.gaps(REFURBISHMENT)).containsExactly("EVC-5003");
    }

    @Test
    void case_5_without_prior_years_it_counts_as_new_and_that_is_reported() {
        Condition unknown = new Condition(Condition.State.REFURBISHED, Optional.empty(), Optional.empty());
        LineFigures figures = figures(
                FLEET,
                Equipment.of("laptop").withServiceLife(ServiceLife.years(3)).withCondition(unknown));
        assertThat(figures.of(MANUFACTURING)).isCloseTo(160 / 3.0, within(1e-12));
        assertThat(figures.of(REFURBISHMENT)).isEqualTo(0.0);
        assertThat(figures.findings()).contains("EVC-5126");
    }

    @Test
    void case_6_the_electricity_of_support_equipment_is_in_the_pue() {
        DataCentre room = DataCentre.of("room", "FR").withPue(1.5);
        Equipment servers =
                Equipment.of("server").withId("servers").withQuantity(10).withDataCentre(room);
        Equipment ups = Equipment.of("ups").withId("ups").withDataCentre(room);
        Footprint footprint =
                LineFigures.calculator(FLEET, FACTORS).calculate(Inventory.of("room", DAY, List.of(servers, ups)));
        assertThat(footprint.total(CLIMATE_CHANGE, USE).complete().orElseThrow().value())
                .isEqualTo(45_000);
        assertThat(footprint
                        .value("ups", MANUFACTURING, CLIMATE_CHANGE)
                        .orElseThrow()
                        .value())
                .isEqualTo(100);
    }

    @Test
    void case_6_without_a_data_centre_support_equipment_has_its_own_electricity() {
        LineFigures figures = figures(FLEET, Equipment.of("ups"));
        assertThat(figures.of(USE)).isEqualTo(15_000);
        assertThat(figures.findings()).doesNotContain("EVC-5139", "EVC-5140");
    }

    @Test
    void case_7_a_server_without_a_data_centre_gets_the_default_pue() {
        LineFigures figures = figures(FLEET, Equipment.of("server"));
        assertThat(figures.of(USE)).isCloseTo(3000 * 1.93, within(1e-9));
        assertThat(figures.findings()).contains("EVC-5140");
        LineFigures without = figures(FLEET.withParameter("pue.of-rooms", 0), Equipment.of("server"));
        assertThat(without.of(USE)).isEqualTo(3000);
        assertThat(without.findings()).doesNotContain("EVC-5140");
    }

    @Test
    void case_7_a_laptop_gets_no_pue() {
        assertThat(figures(FLEET, Equipment.of("laptop")).of(USE)).isEqualTo(26);
    }

    @ParameterizedTest
    @CsvSource({
        "laptop, 8.666666666666666, EVC-5142",
        "typical, 77, EVC-5141",
        "assumed, 77, EVC-5141",
        "with standby, 35.04, "
    })
    void case_8_hours_scale_only_what_was_measured_per_hour(String model, double expected, String finding) {
        LineFigures figures = figures(FLEET, Equipment.of(model).withUsage(UsageProfile.hoursPerDay(8)));
        assertThat(figures.of(USE)).isCloseTo(expected, within(1e-12));
        List<String> told = figures.findings().stream()
                .filter(List.of("EVC-5141", "EVC-5142")::contains)
                .toList();
        assertThat(told).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void case_8_days_scale_too() {
        assertThat(figures(FLEET, Equipment.of("laptop").withUsage(UsageProfile.hoursPerDay(12, 146)))
                        .of(USE))
                .isCloseTo(5.2, within(1e-12));
        assertThat(figures(FLEET, Equipment.of("with standby").withUsage(UsageProfile.hoursPerDay(12, 146)))
                        .of(USE))
                .isCloseTo(17.52 + 7.008, within(1e-12));
    }

    @Test
    void what_waits_in_stock_was_made_but_uses_nothing() {
        LineFigures figures = figures(
                FLEET,
                Equipment.of("laptop").withServiceLife(ServiceLife.years(4)).withHolding(Holding.UNKNOWN.inStock()));
        assertThat(figures.of(MANUFACTURING)).isEqualTo(40);
        assertThat(figures.of(USE)).isEqualTo(0.0);
    }
}
