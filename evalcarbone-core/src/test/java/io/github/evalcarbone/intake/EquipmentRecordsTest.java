package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.intake.EquipmentRecord.DataCentreRecord;
import io.github.evalcarbone.intake.EquipmentRecord.PowerStateRecord;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records of a program: each constraint reports its code, its place and what the value must be. */
class EquipmentRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final EquipmentRecords READER = EquipmentRecords.checked();

    private static final EquipmentRecord GOOD = EquipmentRecord.builder()
            .id("pc")
            .label("PCs")
            .manufacturer("Dell")
            .model("Latitude 5420")
            .type("laptop")
            .quantity(3.0)
            .purchaseDate("31/01/2021")
            .withdrawalDate("2025-01-31")
            .hoursPerDay(8.0)
            .daysPerYear(220.0)
            .share(0.5)
            .useShare(0.75)
            .country("France")
            .dataCentre(new DataCentreRecord("B1", 1.32, "FR"))
            .status("In use")
            .site("Nord")
            .department("SAU")
            .build();

    private static EquipmentRecord minimal(String id, String model) {
        return EquipmentRecord.builder().id(id).model(model).quantity(1.0).build();
    }

    private static EquipmentRecord bought(String id, String day) {
        return EquipmentRecord.builder()
                .id(id)
                .model("m")
                .quantity(1.0)
                .purchaseDate(day)
                .build();
    }

    private static Checked<Inventory> read(EquipmentRecord... records) {
        return READER.read(Arrays.asList(records), "stock", "test", DAY);
    }

    @Test
    void the_builder_takes_each_part_by_its_name() {
        EquipmentRecord whole = EquipmentRecord.builder()
                .lifetimeYears(5.0)
                .annualKilowattHours(20.0)
                .powerStates(List.of(new PowerStateRecord("on", 1.0, 2.0)))
                .sharingMode("COPE")
                .build();
        assertThat(whole)
                .isEqualTo(new EquipmentRecord(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        5.0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        20.0,
                        List.of(new PowerStateRecord("on", 1.0, 2.0)),
                        null,
                        null,
                        null,
                        null,
                        "COPE",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void a_good_record_becomes_a_line_with_all_its_parts() {
        Equipment line = read(GOOD).orThrow().equipment().get(0);
        assertThat(line)
                .isEqualTo(Equipment.of("Dell Latitude 5420")
                        .withId("pc")
                        .withLabel("PCs")
                        .withType("laptop")
                        .withQuantity(3)
                        .withServiceLife(ServiceLife.between(LocalDate.of(2021, 1, 31), LocalDate.of(2025, 1, 31)))
                        .withUsage(UsageProfile.hoursPerDay(8, 220)
                                .withSharing(PrivateUse.of(0.5))
                                .withShareOfUse(0.75))
                        .withCountry("France")
                        .withDataCentre(DataCentre.of("B1", "FR").withPue(1.32))
                        .withStatus("In use")
                        .withSite("Nord")
                        .withDepartment("SAU"));
    }

    @Test
    void nothing_but_a_model_and_a_quantity_is_enough_and_blank_is_not_stated() {
        Equipment line = read(minimal(" ", "m")).orThrow().equipment().get(0);
        assertThat(line).isEqualTo(Equipment.of("m").withId("line-1"));
    }

    @Test
    void every_constraint_of_a_record_is_reported_in_its_order() {
        EquipmentRecord bad = EquipmentRecord.builder()
                .id("x".repeat(10_001))
                .label("\ud800")
                .model(" ")
                .lifetimeYears(0.0)
                .purchaseDate("2026-13-01")
                .withdrawalDate("nope")
                .annualKilowattHours(-1.0)
                .powerStates(Arrays.asList(new PowerStateRecord(" ", Double.NaN, 8_785.0), null))
                .hoursPerDay(25.0)
                .daysPerYear(367.0)
                .share(1.5)
                .sharingMode("mine")
                .dataCentre(new DataCentreRecord(null, 0.5, null))
                .build();
        assertThat(read(bad).problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly(
                        "EVC-1013 $[0].id",
                        "EVC-1106 $[0].label",
                        "EVC-1007 $[0].quantity",
                        "EVC-1009 $[0].lifetimeYears",
                        "EVC-1009 $[0].annualKilowattHours",
                        "EVC-1009 $[0].powerStates[0].hoursPerYear",
                        "EVC-1007 $[0].powerStates[0].name",
                        "EVC-1009 $[0].powerStates[0].watts",
                        "EVC-1009 $[0].hoursPerDay",
                        "EVC-1009 $[0].daysPerYear",
                        "EVC-1009 $[0].share",
                        "EVC-1106 $[0].sharingMode",
                        "EVC-1007 $[0].dataCentre.name",
                        "EVC-1009 $[0].dataCentre.pue",
                        "EVC-1010 $[0].model",
                        "EVC-1015 $[0].purchaseDate",
                        "EVC-1015 $[0].withdrawalDate",
                        "EVC-1007 $[0].powerStates[1]",
                        "EVC-1009 $[0].powerStates");
    }

    @Test
    void days_of_records_are_read_as_those_of_a_column() {
        Checked<Inventory> intake =
                read(bought("a", "04/17/2012"), bought("b", "12/01/2012"), bought("c", "NULL"), bought("d", "soon"));
        assertThat(intake.orThrow().equipment())
                .extracting(line ->
                        line.serviceLife().purchased().map(LocalDate::toString).orElse("-"))
                .containsExactly("2012-04-17", "2012-12-01", "-", "-");
        assertThat(intake.problems())
                .extracting(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.location().path())
                .containsExactly("WARNING EVC-1015 $[3].purchaseDate");
        assertThat(intake.remarks())
                .extracting(remark -> remark.code() + " " + remark.values())
                .containsExactly("EVC-1098 [1, 04/17/2012, 1]", "EVC-1097 [1]");
    }

    @Test
    void a_day_that_contradicts_those_of_the_other_records_is_refused() {
        Checked<Inventory> intake =
                read(bought("a", "04/17/2012"), bought("b", "04/18/2012"), bought("c", "17/04/2012"));
        assertThat(intake.problems())
                .extracting(problem -> problem.code() + " " + problem.values())
                .containsExactly("EVC-1091 [17/04/2012, 04/17/2012, 1, 17/04/2012, 3, 1, ]");
        assertThat(intake.partial().orElseThrow().equipment()).hasSize(2);
    }

    @Test
    void a_problem_reads_like_one_of_a_file() {
        EquipmentRecord bad =
                EquipmentRecord.builder().id("a").model("m").quantity(-2.5).build();
        Checked<Inventory> intake = READER.read(List.of(GOOD, bad), "stock", "test", DAY);
        assertThat(intake.problems()).hasSize(1);
        assertThat(intake.problems().get(0).toString())
                .startsWith("EVC-1009 stock $[1].quantity: [-2.5] must be at least 0.");
        assertThat(intake.problems().get(0).message(Language.FRENCH))
                .isEqualTo("[-2.5] doit être supérieur ou égal à 0.");
        assertThat(intake.partial().orElseThrow().equipment())
                .extracting(Equipment::id)
                .containsExactly("pc");
        assertThat(intake.partial().orElseThrow().remarks())
                .extracting(remark -> remark.code().toString())
                .containsExactly("EVC-1025", "EVC-1018");
    }

    @Test
    void what_holds_between_parts_and_between_records_is_checked_too() {
        EquipmentRecord dates = EquipmentRecord.builder()
                .id("b")
                .model("m")
                .quantity(1.0)
                .purchaseDate("2025-01-31")
                .withdrawalDate("2025-01-30")
                .daysPerYear(200.0)
                .build();
        assertThat(read(minimal("a", "m"), minimal("a", "n"), dates, null, minimal("line-6", "m"), minimal(null, "m"))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly(
                        "EVC-2001 $[1].id",
                        "EVC-1007 $[2].hoursPerDay",
                        "EVC-2101 $[2].withdrawalDate",
                        "EVC-1007 $[3]",
                        "EVC-2001 $[5].id");
    }

    @Test
    void power_states_go_before_hours_and_known_electricity_before_both() {
        EquipmentRecord states = EquipmentRecord.builder()
                .id("a")
                .model("m")
                .quantity(1.0)
                .lifetimeYears(4.5)
                .purchaseDate("2020-01-01")
                .powerStates(List.of(new PowerStateRecord("on", 40.5, 2_000.0)))
                .hoursPerDay(8.0)
                .sharingMode(" byod ")
                .build();
        Equipment line = read(states).orThrow().equipment().get(0);
        assertThat(line.usage().electricity()).isInstanceOf(ElectricityUse.PowerStates.class);
        assertThat(line.usage().sharing()).isEqualTo(PrivateUse.BYOD);
        assertThat(line.serviceLife())
                .isEqualTo(ServiceLife.since(LocalDate.of(2020, 1, 1)).withPlannedYears(4.5));
        EquipmentRecord open = EquipmentRecord.builder()
                .id("a")
                .type("laptop")
                .quantity(1.0)
                .purchaseDate("2020-01-01")
                .annualKilowattHours(12.0)
                .hoursPerDay(8.0)
                .dataCentre(new DataCentreRecord("x", null, null))
                .build();
        Equipment inService = read(open).orThrow().equipment().get(0);
        assertThat(inService.serviceLife()).isEqualTo(ServiceLife.since(LocalDate.of(2020, 1, 1)));
        assertThat(inService.usage().electricity()).isEqualTo(new ElectricityUse.Measured(12));
        assertThat(inService.dataCentre().orElseThrow().pue()).isEqualTo(Optional.empty());
        assertThat(inService.label()).isEqualTo("laptop");
    }

    @Test
    void statuses_count_by_the_declared_policy() {
        Checked<Inventory> intake = READER.withStatuses(
                        StatusPolicy.COUNT_ALL.inService(List.of("Active")).leavingOut(List.of("In use")))
                .read(List.of(GOOD, minimal("a", "m")), "stock", "test", DAY);
        assertThat(intake.partial().orElseThrow().equipment())
                .extracting(Equipment::id)
                .containsExactly("a");
        assertThat(intake.partial().orElseThrow().remarks())
                .extracting(remark -> remark.code().toString())
                .containsExactly("EVC-1024");
    }

    @Test
    void a_validator_of_the_host_reports_the_same() {
        EquipmentRecord bad = EquipmentRecord.builder()
                .id("a")
                .model("m")
                .quantity(-2.5)
                .sharingMode("mine")
                .build();
        var host = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        assertThat(EquipmentRecords.checkedBy(host).read(List.of(bad), "stock", "test", DAY))
                .isEqualTo(read(bad));
    }

    @Test
    void the_name_and_the_day_are_the_programs_own() {
        assertThatIllegalArgumentException().isThrownBy(() -> READER.read(List.of(), "stock", " ", DAY));
    }
}
