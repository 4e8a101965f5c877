package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static io.github.evalcarbone.impact.LifecyclePhase.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.allocation.AllocatedExplanation;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import io.github.evalcarbone.system.SharedTerminals;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Services add to the total of a system, mail is reported beside it, and unknown values are gaps. */
class ServicesTest {

    private static final Source SOURCE =
            Source.of("x", "x", "CC0-1.0").withPublisher("x").withVersion("1").withAttribution("x");

    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder("x", "1.0.0", SOURCE)
            .add(EquipmentType.of("tablet").withLifetimeYears(4))
            .add(DeviceModel.of("tablet-1", "tablet").withElectricity(10))
            .factor("tablet-1", EMBODIED, CLIMATE_CHANGE, 80)
            .mix("FR", CLIMATE_CHANGE, 0.1)
            .mix("FR", ACIDIFICATION, 0.01)
            .coefficient("network.fixed.fr", amount(0.01, "kg CO2 eq/GB"))
            .coefficient("page.a4", amount(0.005, "kg CO2 eq/page"))
            .coefficient("page.a4.ACIDIFICATION", amount(0.0001, "mol H+ eq/page"))
            .coefficient("mail", amount(0.25, "kg CO2 eq/mail"))
            .coefficient("mail.megabyte", amount(0.5, "kg CO2 eq/MB"))
            .coefficient("aws.skylake.power.min", amount(1, "W/vCPU"))
            .coefficient("aws.skylake.power.max", amount(3, "W/vCPU"))
            .coefficient("aws.pue", amount(1.25, "1"))
            .coefficient("aws.m5.large.embodied", amount(1600, "kg CO2 eq/item"))
            .build());

    private static final CloudInstance INSTANCE = CloudInstance.of("record", "aws", "m5.large", "FR")
            .withProcessor("skylake", 4, 32)
            .withUse(4_380, 0.5);

    private static Amount amount(double value, String unit) {
        return new Amount(value, Unit.parse(unit));
    }

    private static InformationSystemBuilder system(Equipment... lines) {
        return InformationSystem.builder(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(lines)));
    }

    private static SystemFootprint calculate(InformationSystemBuilder system) {
        return calculate(system, RuleSet.of("system-evalcarbone", "1.0.0"));
    }

    private static SystemFootprint calculate(InformationSystemBuilder system, RuleSet rules) {
        InformationSystem built = system.build();
        assertThat(built.problems()).isEmpty();
        return FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "1.1.0"), rules), FACTORS)
                .calculate(built);
    }

    private static double total(SystemFootprint footprint, ImpactCategory category) {
        return footprint.total(category).known().value();
    }

    @Test
    void a_network_is_its_volume_by_a_factor_that_is_not_split() {
        SystemFootprint footprint = calculate(system().add(new NetworkUse("line", "network.fixed.fr", 12_000)));
        AllocationLine<?> line = footprint.services().part("line").orElseThrow();
        assertThat(line.value(WHOLE, CLIMATE_CHANGE)).contains(amount(120, "kg CO2 eq/year"));
        assertThat(line.value(WHOLE, ACIDIFICATION)).isEmpty();
        assertThat(footprint.services().gaps())
                .extracting(gap -> gap.problem().toString())
                .containsExactly("EVC-5003: No factor is known for [network.fixed.fr] (Acidification)."
                        + " Add a dataset that covers it.");
        assertThat(total(footprint, CLIMATE_CHANGE)).isEqualTo(120);
    }

    @Test
    void printing_has_a_factor_in_each_category_that_names_it_and_else_a_gap() {
        SystemFootprint footprint =
                calculate(system().add(new Printing("a4", "page.a4", 1_000)).add(new Printing("a3", "page.a3", 1_000)));
        assertThat(total(footprint, CLIMATE_CHANGE)).isEqualTo(5);
        assertThat(total(footprint, ACIDIFICATION)).isEqualTo(0.1);
        assertThat(footprint.services().gaps())
                .hasSize(2)
                .allSatisfy(gap -> assertThat(gap.line()).isEqualTo("a3"));
    }

    @Test
    void a_cloud_instance_has_its_electricity_and_its_part_of_the_server() {
        SystemFootprint footprint = calculate(system().add(INSTANCE.withQuantity(2)));
        AllocationLine<?> line = footprint.services().part("record").orElseThrow();
        assertThat(line.value(USE, CLIMATE_CHANGE))
                .contains(amount(2 * 4 * 2 * 4380 / 1000.0 * 1.25 * 0.1, "kg CO2 eq/year"));
        assertThat(line.value(EMBODIED, CLIMATE_CHANGE)).contains(amount(2 * 25, "kg CO2 eq/year"));
        assertThat(line.value(EMBODIED, ACIDIFICATION)).isEmpty();
        assertThat(line.value(USE, ACIDIFICATION)).isPresent();
        String told = footprint.explain("record", USE, CLIMATE_CHANGE).toText(Language.ENGLISH);
        assertThat(told).contains("cloud-instance.use", "pue = 1.25 (factor", "x 1.0.0");
    }

    @Test
    void what_is_not_stated_of_an_instance_is_a_gap_that_names_it() {
        SystemFootprint footprint = calculate(system().add(CloudInstance.of("bare", "azure", "d2s", "FR")));
        assertThat(footprint.services().gaps())
                .filteredOn(gap -> gap.category().equals(CLIMATE_CHANGE))
                .extracting(gap -> gap.phase() + " " + gap.problem().code())
                .containsExactly("USE EVC-5001", "EMBODIED EVC-5001");
        assertThat(total(footprint, CLIMATE_CHANGE)).isZero();
    }

    @Test
    void an_application_runs_on_machines_and_on_instances_alike() {
        SystemFootprint footprint =
                calculate(system(Equipment.of("tablet-1").withId("host").withCountry("FR"))
                        .add(VirtualMachine.computing("vm", "host", 4))
                        .add(INSTANCE)
                        .add(new NetworkUse("line", "network.fixed.fr", 12_000))
                        .add(Application.of("EHR", "vm", "record"))
                        .add(Application.of("lab", "record")));
        double host = footprint.equipment().total(CLIMATE_CHANGE).known().value();
        double instance = footprint
                .services()
                .part("record")
                .orElseThrow()
                .total(CLIMATE_CHANGE)
                .known()
                .value();
        assertThat(footprint
                        .applications()
                        .part("EHR")
                        .orElseThrow()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isEqualTo(host + instance / 2);
        assertThat(footprint
                        .applications()
                        .part("lab")
                        .orElseThrow()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isEqualTo(instance / 2);
        assertThat(footprint.applications().total(CLIMATE_CHANGE)).isEqualTo(footprint.total(CLIMATE_CHANGE));
        assertThat(footprint.applications().lines())
                .extracting(Object::toString)
                .contains("WHOLE line");
        AllocatedExplanation told = footprint.explainApplication("EHR", USE, CLIMATE_CHANGE);
        assertThat(told.sources())
                .extracting(AllocatedExplanation.Source::carrier)
                .containsExactly("host", "record");
        assertThat(told.sources().get(0).shares())
                .extracting(Explanation::line)
                .containsExactly("vm < host", "EHR < vm");
        assertThat(told.sources().get(1).shares()).extracting(Explanation::line).containsExactly("EHR < record");
        assertThat(told.sources().get(0).impact().orElseThrow())
                .isEqualTo(footprint.equipment().explain("host", USE, CLIMATE_CHANGE));
    }

    @Test
    void the_explanation_of_a_part_is_French_down_to_its_amounts() {
        SystemFootprint footprint =
                calculate(system(Equipment.of("tablet-1").withId("host").withCountry("FR"))
                        .add(VirtualMachine.computing("vm", "host", 4))
                        .add(Application.of("EHR", "vm")));
        assertThat(footprint.explainApplication("EHR", USE, CLIMATE_CHANGE).toText(Language.FRENCH))
                .startsWith("""
                        EHR, Utilisation, Changement climatique = 1,0 kg éq. CO₂/an
                          dont host = 1,0 kg éq. CO₂/an
                        """)
                .doesNotContain("CO2", "/year", "item");
    }

    @Test
    void what_is_missing_of_services_is_grouped_with_what_is_missing_of_equipment() {
        SystemFootprint footprint =
                calculate(system(Equipment.of("nobody knows").withId("host"))
                        .add(new Printing("paper", "page.unknown", 100))
                        .add(new NetworkUse("line", "network.fixed.fr", 12_000)));
        assertThat(footprint.gapsBy(CLIMATE_CHANGE, Facet.LINE).keySet())
                .extracting(GroupKey::toString)
                .containsExactly("host", "paper");
    }

    @Test
    void the_total_of_a_part_is_explained_by_the_phases_that_make_it() {
        SystemFootprint footprint =
                calculate(system(Equipment.of("tablet-1").withId("host").withCountry("FR"))
                        .add(VirtualMachine.computing("vm", "host", 4))
                        .add(new NetworkUse("line", "network.fixed.fr", 12_000))
                        .add(Application.of("EHR", "vm")));
        assertThat(footprint.explainApplication("EHR", CLIMATE_CHANGE))
                .containsExactly(
                        footprint.explainApplication("EHR", USE, CLIMATE_CHANGE),
                        footprint.explainApplication("EHR", EMBODIED, CLIMATE_CHANGE));
        // the embodied impact is unknown in this category: a gap is explained too
        AllocatedExplanation gap = footprint.explainApplication("EHR", EMBODIED, ACIDIFICATION);
        assertThat(gap.amount()).isEmpty();
        assertThat(footprint.explainApplication("EHR", ACIDIFICATION)).contains(gap);
        assertThat(footprint.explainMachine("vm", ACIDIFICATION))
                .contains(footprint.explainMachine("vm", EMBODIED, ACIDIFICATION));
    }

    @Test
    void everything_to_know_is_found_in_one_place_each_once() {
        SystemFootprint footprint =
                calculate(system(Equipment.of("tablet-1").withId("host").withCountry("FR"))
                        .add(VirtualMachine.computing("vm", "host", 4))
                        .add(Application.of("EHR", "vm")));
        assertThat(footprint.machines().findings()).isNotEmpty();
        assertThat(footprint.allFindings())
                .containsAll(footprint.findings())
                .containsAll(footprint.machines().findings())
                .containsAll(footprint.applications().findings())
                .doesNotHaveDuplicates();
    }

    @Test
    void mail_is_reported_beside_the_total_month_by_month() {
        Messaging month = new Messaging("2026-01", YearMonth.of(2026, 1), 100, 300, 400);
        Messaging odd = new Messaging("2026-02", YearMonth.of(2026, 2), 0, 0, 3);
        SystemFootprint footprint = calculate(system().add(month).add(odd));
        assertThat(footprint.messaging().value(month, CLIMATE_CHANGE)).contains(amount(675, "kg CO2 eq"));
        assertThat(footprint.messaging().total(CLIMATE_CHANGE))
                .hasToString("at least 675.0 kg CO2 eq; 1 of 2 lines incomplete");
        assertThat(total(footprint, CLIMATE_CHANGE)).isZero();
        assertThat(footprint.messaging().gaps())
                .extracting(gap ->
                        gap.line() + " " + gap.category() + " " + gap.problem().code())
                .containsExactly(
                        "2026-01 ACIDIFICATION EVC-5003",
                        "2026-02 CLIMATE_CHANGE EVC-5011",
                        "2026-02 ACIDIFICATION EVC-5011");
        assertThat(footprint.explainMail(month, CLIMATE_CHANGE).orElseThrow().toString())
                .contains("messaging.impact", "per_megabyte = 0.5 kg CO2 eq/MB (factor");
    }

    @Test
    void shared_terminals_are_as_many_devices_as_their_hours_make() {
        Equipment tablet = Equipment.of("tablet-1").withId("tablets").withCountry("FR");
        SystemFootprint footprint = calculate(system().add(new SharedTerminals(tablet, 120, 730)));
        assertThat(footprint.equipment().total(CLIMATE_CHANGE).known().value())
                .isEqualTo(10 * 80 / 4.0 + 10 * 10 * 0.1);
        assertThat(footprint.sharedTerminals().get(0).toString()).contains("users * hours / hours_per_year");
    }

    @Test
    void rules_without_a_service_report_that() {
        SystemFootprint footprint = calculate(system().add(INSTANCE), RuleSet.of("system-numecoeval", "1.0.0"));
        assertThat(footprint.services().gaps())
                .extracting(gap -> gap.problem().toString())
                .contains(
                        "EVC-5012: The rules [system-numecoeval 1.0.0] must have a rule for this kind of object: cloud"
                                + " instance. Use the system rules of evalcarbone.");
    }

    @Test
    void each_reading_of_numecoeval_that_was_not_observed_is_a_parameter() {
        RuleSet rules = RuleSet.of("system-numecoeval", "1.0.0");
        InformationSystemBuilder network = system().add(new NetworkUse("line", "network.fixed.fr", 12_000));
        assertThat(total(calculate(network, rules), CLIMATE_CHANGE)).isEqualTo(120);
        assertThat(total(calculate(network, rules.withParameter("network.days", 366)), CLIMATE_CHANGE))
                .isEqualTo(120 / (366 / 365.0));
        Messaging month = new Messaging("m", YearMonth.of(2026, 1), 100, 300, 400);
        assertThat(calculate(system().add(month), rules)
                        .messaging()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isEqualTo(675);
        assertThat(calculate(system().add(month), rules.withParameter("messaging.per-delivery", 0))
                        .messaging()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isEqualTo(225);
    }

    @Test
    void an_application_without_its_machines_is_a_gap_never_a_whole_zero() {
        InformationSystem built = system(Equipment.of("tablet-1").withId("host").withCountry("FR"))
                .add(VirtualMachine.computing("vm", "host", 4))
                .add(Application.of("nowhere"))
                .add(Application.of("half", "vm", "gone"))
                .build();
        assertThat(built.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-2002");
        SystemFootprint footprint =
                FootprintCalculator.of(Methodology.evalcarbone(), FACTORS).calculate(built);
        for (String application : List.of("nowhere", "half")) {
            assertThat(footprint.applications().part(application).orElseThrow().isComplete(CLIMATE_CHANGE))
                    .isFalse();
        }
        assertThat(footprint.allGaps())
                .filteredOn(gap -> gap.problem().code().toString().equals("EVC-5013"))
                .extracting(gap -> gap.line())
                .contains("nowhere", "half");
        assertThat(footprint.applications().total(CLIMATE_CHANGE)).isEqualTo(footprint.total(CLIMATE_CHANGE));
    }

    @Test
    void keys_that_are_one_but_for_rounding_are_shared() {
        InformationSystemBuilder system =
                system(Equipment.of("tablet-1").withId("host").withCountry("FR"));
        for (String id : List.of("a", "b", "c")) {
            system.add(VirtualMachine.of(id, "host").withAllocationKey(0.1).withQuantity(3));
        }
        system.add(VirtualMachine.of("d", "host").withAllocationKey(0.1)).add(VirtualMachine.of("e", "host"));
        SystemFootprint footprint = calculate(system);
        assertThat(footprint.gaps())
                .noneMatch(gap -> gap.problem().code().toString().equals("EVC-5010"));
        assertThat(footprint
                        .machines()
                        .part("d")
                        .orElseThrow()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isCloseTo(total(footprint, CLIMATE_CHANGE) / 10, within(1e-9));
        assertThat(footprint
                        .machines()
                        .part("e")
                        .orElseThrow()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isZero();
    }

    @Test
    void the_year_of_a_mix_and_doubts_about_figures_are_reported() {
        FactorSet dated = FactorSet.of(
                FACTORS.datasets().get(0),
                FactorDataset.builder("y", "1.0.0", SOURCE)
                        .mix("IS", CLIMATE_CHANGE, 2020, 0.02)
                        .build());
        InformationSystem system = system().add(farInstance("far")).build();
        SystemFootprint footprint =
                FootprintCalculator.of(Methodology.evalcarbone(), dated).calculate(system);
        assertThat(footprint.services().findings())
                .extracting(finding -> finding.line().orElse("") + " " + finding.problem())
                .containsExactly(
                        " EVC-3031: Electricity of [IS] (one line): year 2020; basis not stated; scope not stated;"
                                + " network losses not stated; dataset y 1.0.0. Cite it with the result.",
                        "far EVC-3011: The electricity mix of [IS] is of 2020; there is none of 2026."
                                + " Add a dataset of this year, if there is one.",
                        "far EVC-5151: It is not known whether the instance has accelerators: it is counted without."
                                + " State their number, 0 if there are none.",
                        "far EVC-5152: The figure of the server is its manufacturing alone: neither transport nor end of"
                                + " life is covered. Nothing to do.");
    }

    private static CloudInstance farInstance(String id) {
        return CloudInstance.of(id, "aws", "m5.large", "IS")
                .withProcessor("skylake", 4, 32)
                .withUse(8_760, 0.5);
    }

    @Test
    void a_part_of_what_is_not_known_is_explained_as_a_gap() {
        SystemFootprint footprint = calculate(
                system(Equipment.of("tablet-1").withId("host").withCountry("Atlantis"))
                        .add(VirtualMachine.computing("vm", "host", 4)),
                RuleSet.of("system-numecoeval", "1.0.0"));
        AllocationLine<VirtualMachine> part = footprint.machines().part("vm").orElseThrow();
        assertThat(part.value(USE, CLIMATE_CHANGE)).isEmpty();
        AllocatedExplanation.Source source =
                footprint.explainMachine("vm", USE, CLIMATE_CHANGE).sources().get(0);
        assertThat(source.amount()).isEmpty();
        assertThat(source.shares().get(0).root().gap()).isPresent();
        assertThat(source.impact().orElseThrow().root().gap()).isPresent();
    }

    @Test
    void deliveries_without_mails_are_a_gap_too() {
        SystemFootprint footprint = calculate(system().add(new Messaging("m", YearMonth.of(2026, 1), 0, 5_000, 0)));
        assertThat(footprint.gaps()).isEmpty();
        assertThat(footprint.allGaps())
                .extracting(gap -> gap.problem().code().toString())
                .containsOnly("EVC-5011", "EVC-5011");
    }

    @Test
    void shared_terminals_may_not_have_the_id_of_a_line_or_machine() {
        Equipment tablet = Equipment.of("tablet-1").withCountry("FR");
        InformationSystem built = system(tablet.withId("host"))
                .add(VirtualMachine.of("vm", "host"))
                .add(new SharedTerminals(tablet.withId("vm"), 1, 1))
                .add(new SharedTerminals(tablet.withId("host"), 1, 1))
                .build();
        assertThat(built.sharedTerminals()).isEmpty();
        assertThat(built.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-2004", "EVC-2004");
    }

    @Test
    void numecoeval_counts_rows_of_environments_or_applications() {
        InformationSystemBuilder system = system(
                        Equipment.of("tablet-1").withId("host").withCountry("FR"))
                .add(VirtualMachine.computing("vm", "host", 4))
                .add(new Application(
                        "EHR", "EHR", List.of("vm"), List.of(), Map.of("vm", 2), Map.of(), Map.of(), Optional.empty()))
                .add(Application.of("lab", "vm"));
        RuleSet rules = RuleSet.of("system-numecoeval", "1.0.0");
        assertThat(share(calculate(system, rules), "EHR")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(share(calculate(system, rules.withParameter("application.by-environment", 0)), "EHR"))
                .isEqualTo(0.5);
        assertThat(share(calculate(system, RuleSet.of("system-evalcarbone", "1.0.0")), "EHR"))
                .isEqualTo(0.5);
    }

    private static double share(SystemFootprint footprint, String application) {
        return footprint
                        .applications()
                        .part(application)
                        .orElseThrow()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value()
                / total(footprint, CLIMATE_CHANGE);
    }

    @Test
    void an_instance_may_not_have_the_id_of_a_machine() {
        InformationSystem system = system(Equipment.of("tablet-1").withId("host"))
                .add(VirtualMachine.of("record", "host"))
                .add(INSTANCE)
                .build();
        assertThat(system.services()).isEmpty();
        assertThat(system.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-2004");
    }
}
