package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Accelerators;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was wrong with clouds, networks and applications in system-evalcarbone 1.0.0, each case with its right figure. */
class SystemCasesTest {

    private static final RuleSet FIRST = RuleSet.of("system-evalcarbone", "1.0.0");
    private static final RuleSet SECOND = RuleSet.of("system-evalcarbone", "1.1.0");
    private static final Source SOURCE =
            Source.of("x", "x", "CC0-1.0").withPublisher("x").withVersion("1").withAttribution("x");

    /** Figures of Cloud Carbon Footprint and of ADEME, as the datasets ship them; a server of 100 kg in a year. */
    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder("x", "1.0.0", SOURCE)
            .add(EquipmentType.of("server").withLifetimeYears(5))
            .add(DeviceModel.of("server-1", "server").withElectricity(0))
            .factor("server-1", EMBODIED, CLIMATE_CHANGE, 500)
            .mix("FR", CLIMATE_CHANGE, 0.0519)
            .coefficient("network.fixed.fr", amount(0.00926934695867389, "kg CO2 eq/GB"))
            .coefficient("network.fixed.fr.without-box", amount(0.00259, "kg CO2 eq/GB"))
            .coefficient("aws.broadwell.power.min", amount(0.7128342245989305, "W/vCPU"))
            .coefficient("aws.broadwell.power.max", amount(3.685327540106952, "W/vCPU"))
            .coefficient("aws.pue", amount(1.135, "1"))
            .coefficient("aws.p3.2xlarge.accelerators", amount(1, "1"))
            .coefficient("aws.p3.2xlarge.accelerator.power.min", amount(35, "W/item"))
            .coefficient("aws.p3.2xlarge.accelerator.power.max", amount(306, "W/item"))
            .coefficient("aws.p3.2xlarge.embodied", amount(3543.79, "kg CO2 eq/item"))
            .coefficient("aws.p3.2xlarge.accelerators.embodied", amount(1200, "kg CO2 eq/item"))
            .coefficient("aws.inf1.xlarge.accelerated", amount(1, "1"))
            .coefficient("aws.inf1.xlarge.embodied", amount(1500, "kg CO2 eq/item"))
            .coefficient("accelerator.nvidia-t4.power.min", amount(8, "W/item"))
            .coefficient("accelerator.nvidia-t4.power.max", amount(71, "W/item"))
            .build());

    private static final CloudInstance V100 = instance("p3.2xlarge");

    private static CloudInstance instance(String type) {
        return CloudInstance.of("ai", "aws", type, "FR")
                .withProcessor("broadwell", 8, 64)
                .withUse(8_760, 0.5);
    }

    private static Amount amount(double value, String unit) {
        return new Amount(value, Unit.parse(unit));
    }

    private static InformationSystemBuilder system(String... servers) {
        List<Equipment> lines = Arrays.stream(servers)
                .map(id -> Equipment.of("server-1").withId(id).withCountry("FR"))
                .toList();
        return InformationSystem.builder(Inventory.of("x", LocalDate.of(2026, 1, 1), lines));
    }

    private static SystemFootprint calculate(RuleSet rules, InformationSystem system) {
        return FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0"), rules), FACTORS)
                .calculate(system);
    }

    private static SystemFootprint calculate(RuleSet rules, ExternalService service) {
        return calculate(rules, system().add(service).build());
    }

    private static AllocationLine<ExternalService> only(SystemFootprint footprint) {
        return footprint.services().lines().get(0);
    }

    private static List<String> gaps(SystemFootprint footprint) {
        return footprint.services().gaps().stream()
                .map(gap -> gap.phase() + " " + gap.problem().code())
                .toList();
    }

    private static List<String> findings(SystemFootprint footprint) {
        return footprint.allFindings().stream()
                .map(finding -> finding.problem().code().toString())
                .filter(code -> code.startsWith("EVC-515"))
                .distinct()
                .sorted()
                .toList();
    }

    private static double use(SystemFootprint footprint) {
        return only(footprint).value(USE, CLIMATE_CHANGE).orElseThrow().value();
    }

    private static double part(SystemFootprint footprint, String application) {
        return footprint
                .applications()
                .part(application)
                .orElseThrow()
                .total(CLIMATE_CHANGE)
                .known()
                .value();
    }

    private static double rest(SystemFootprint footprint, String line) {
        return footprint.machines().lines().stream()
                .filter(one -> one.toString().startsWith("UNALLOCATED " + line))
                .findFirst()
                .orElseThrow()
                .total(CLIMATE_CHANGE)
                .known()
                .value();
    }

    // Case 12: clouds

    @Test
    void the_use_of_an_instance_without_its_graphics_card_is_not_complete_any_more() {
        assertThat(use(calculate(FIRST, V100))).isCloseTo(9.1, within(0.05));
        assertThat(gaps(calculate(FIRST, V100))).isEmpty();
        assertThat(gaps(calculate(SECOND, V100))).containsExactly("USE EVC-5001");
    }

    @Test
    void the_graphics_card_adds_what_it_draws_at_its_own_load() {
        double processors = use(calculate(FIRST, V100));
        assertThat(use(calculate(SECOND, V100.withAccelerators(Accelerators.atLoad(1)))) - processors)
                .isCloseTo(306 * 8.76 * 1.135 * 0.0519, within(1e-9))
                .isCloseTo(158, within(0.5));
        assertThat(use(calculate(SECOND, V100.withAccelerators(Accelerators.atLoad(0.5)))) - processors)
                .isCloseTo((35 + 306) / 2.0 * 8.76 * 1.135 * 0.0519, within(1e-9));
        assertThat(use(calculate(SECOND, V100.withAccelerators(Accelerators.NONE))))
                .isEqualTo(processors);
    }

    @Test
    void stated_accelerators_have_the_power_of_their_model() {
        CloudInstance own =
                instance("own").withAccelerators(Accelerators.of(2, 1).withModel("nvidia-t4"));
        assertThat(use(calculate(SECOND, own)) - use(calculate(FIRST, own)))
                .isCloseTo(2 * 71 * 8.76 * 1.135 * 0.0519, within(1e-9));
        CloudInstance unknown =
                instance("own").withAccelerators(Accelerators.of(2, 1).withModel("h100"));
        assertThat(gaps(calculate(SECOND, unknown))).contains("USE EVC-5026");
        assertThat(calculate(SECOND, unknown).services().gaps())
                .extracting(gap -> gap.problem().toString())
                .anySatisfy(text -> assertThat(text).contains("[accelerator.h100.power.min]"));
    }

    @Test
    void accelerators_that_no_figure_covers_are_a_gap_and_unknown_ones_are_told() {
        assertThat(gaps(calculate(SECOND, instance("inf1.xlarge"))))
                .containsExactlyInAnyOrder("USE EVC-5026", "MANUFACTURING EVC-5026");
        assertThat(findings(calculate(SECOND, instance("m9.new")))).contains("EVC-5151");
        assertThat(findings(calculate(SECOND, V100.withAccelerators(Accelerators.atLoad(1)))))
                .containsExactly("EVC-5152");
    }

    @Test
    void what_the_source_has_of_the_server_is_its_manufacturing() {
        AllocationLine<?> line = only(calculate(SECOND, V100));
        assertThat(line.value(MANUFACTURING, CLIMATE_CHANGE).orElseThrow().value())
                .isCloseTo(3543.79 / 8 / 4, within(1e-9))
                .isEqualTo(only(calculate(FIRST, V100))
                        .value(EMBODIED, CLIMATE_CHANGE)
                        .orElseThrow()
                        .value());
        assertThat(line.total(CLIMATE_CHANGE).missingValues()).isEqualTo(1);
    }

    // Case 13: networks

    @Test
    void the_network_of_a_hospital_has_no_household_box() {
        SystemFootprint box = calculate(SECOND, new NetworkUse("internet", "network.fixed.fr", 250_000));
        SystemFootprint none = calculate(SECOND, new NetworkUse("internet", "network.fixed.fr.without-box", 250_000));
        assertThat(only(box).total(CLIMATE_CHANGE).known().value()).isCloseTo(2_317, within(0.5));
        assertThat(only(none).total(CLIMATE_CHANGE).known().value()).isCloseTo(647.5, within(1e-9));
        assertThat(findings(box)).containsExactly("EVC-5153");
        assertThat(findings(none)).isEmpty();
        assertThat(findings(calculate(FIRST, new NetworkUse("internet", "network.fixed.fr", 250_000))))
                .isEmpty();
    }

    // Case 15: applications, whole devices, capacity

    @Test
    void applications_share_a_device_by_their_weights() {
        InformationSystem system = system("s")
                .add(Application.of("PACS").withEquipment("s").withWeight("s", 300))
                .add(Application.of("record").withEquipment("s").withWeight("s", 100))
                .build();
        assertThat(part(calculate(SECOND, system), "PACS")).isEqualTo(75);
        assertThat(part(calculate(SECOND, system), "record")).isEqualTo(25);
        assertThat(findings(calculate(SECOND, system))).isEmpty();
        assertThat(part(calculate(FIRST, system), "PACS")).isEqualTo(50);
    }

    @Test
    void a_key_comes_first_and_what_keys_leave_goes_by_weight() {
        InformationSystem system = system("s")
                .add(VirtualMachine.of("vm", "s"))
                .add(Application.of("PACS", "vm").withKey("vm", 0.5))
                .add(Application.of("record", "vm").withWeight("vm", 3))
                .add(Application.of("lab", "vm").withWeight("vm", 1))
                .build();
        SystemFootprint footprint = calculate(SECOND, system);
        assertThat(part(footprint, "PACS")).isEqualTo(50);
        assertThat(part(footprint, "record")).isEqualTo(37.5);
        assertThat(part(footprint, "lab")).isEqualTo(12.5);
    }

    @Test
    void a_whole_device_belongs_to_its_only_application() {
        InformationSystem system = system("s", "t")
                .add(Application.of("PACS").withEquipment("s"))
                .add(Application.of("record").withEquipment("t").withKey("t", 0.25))
                .build();
        SystemFootprint footprint = calculate(SECOND, system);
        assertThat(part(footprint, "PACS")).isEqualTo(100);
        assertThat(part(footprint, "record")).isEqualTo(25);
        assertThat(footprint.applications().lines())
                .anySatisfy(line -> assertThat(
                                line + " " + line.total(CLIMATE_CHANGE).known().value())
                        .startsWith("UNALLOCATED t")
                        .endsWith(" 75.0"));
        assertThat(findings(footprint)).isEmpty();
    }

    @Test
    void an_equal_split_is_told() {
        InformationSystem system = system("s")
                .add(Application.of("PACS").withEquipment("s"))
                .add(Application.of("record").withEquipment("s"))
                .build();
        assertThat(part(calculate(SECOND, system), "PACS")).isEqualTo(50);
        assertThat(findings(calculate(SECOND, system))).containsExactly("EVC-5150");
        assertThat(findings(calculate(FIRST, system))).isEmpty();
    }

    @Test
    void weights_of_some_are_a_problem_and_a_gap() {
        InformationSystem system = system("s")
                .add(Application.of("PACS").withEquipment("s").withWeight("s", 3))
                .add(Application.of("record").withEquipment("s"))
                .build();
        assertThat(system.problems())
                .extracting(problem -> problem.code() + " " + problem.values())
                .containsExactly("EVC-2115 [s]");
        SystemFootprint footprint = calculate(SECOND, system);
        assertThat(footprint.applications().gaps())
                .extracting(gap -> gap.line() + " " + gap.problem().code())
                .contains("PACS EVC-5025", "record EVC-5025");
        assertThat(footprint.applications().total(CLIMATE_CHANGE)).isEqualTo(footprint.total(CLIMATE_CHANGE));
    }

    @Test
    void keys_of_applications_above_one_are_a_problem_and_a_gap() {
        InformationSystem system = system("s")
                .add(Application.of("PACS").withEquipment("s").withKey("s", 0.75))
                .add(Application.of("record").withEquipment("s").withKey("s", 0.5))
                .build();
        assertThat(system.problems())
                .extracting(problem -> problem.code() + " " + problem.values())
                .containsExactly("EVC-2005 [s, 1.25]");
        assertThat(calculate(SECOND, system).applications().gaps())
                .extracting(gap -> gap.line() + " " + gap.problem().code())
                .contains("PACS EVC-5010", "record EVC-5010");
    }

    @Test
    void what_no_machine_has_of_a_host_is_idle_by_vcpu_and_by_memory() {
        InformationSystemBuilder byVcpu = system("s").add(Host.ofVcpus("s", 32).withMemory(256));
        byVcpu.add(VirtualMachine.computing("vm", "s", 8).withMemory(128));
        assertThat(rest(calculate(SECOND, byVcpu.build()), "s")).isEqualTo(75);
        InformationSystemBuilder byMemory =
                system("s").add(Host.ofVcpus("s", 32).withMemory(256));
        byMemory.add(VirtualMachine.of("vm", "s").withMemory(128));
        byMemory.add(VirtualMachine.of("other", "s").withMemory(64));
        assertThat(rest(calculate(SECOND, byMemory.build()), "s")).isEqualTo(25);
        assertThat(rest(calculate(FIRST, byMemory.build()), "s")).isZero();
    }
}
