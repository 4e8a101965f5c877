package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.SystemReport;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What depends on a part that was left out is a gap, never a share of a smaller whole. */
class RefusedPartsTest {

    private static final Inventory INVENTORY =
            Inventory.of("x", SystemSamples.DAY, List.of(server("e0"), server("e1")));

    private static Equipment server(String id) {
        return Equipment.of("laptop-1").withId(id).withCountry("FR");
    }

    private static InformationSystemBuilder system() {
        return InformationSystem.builder(INVENTORY);
    }

    private static SystemFootprint footprint(InformationSystemBuilder system) {
        return SystemSamples.CALCULATOR.calculate(system.build());
    }

    private static boolean isComplete(AllocatedFootprint<?> view, String id) {
        return view.part(id).orElseThrow().isComplete(CLIMATE_CHANGE);
    }

    private static InformationSystem read(String machines) {
        return SystemTables.none()
                .withVirtualMachines(TextSource.of("machines.csv", machines.getBytes(StandardCharsets.UTF_8)))
                .read(INVENTORY)
                .partial()
                .orElseThrow();
    }

    @Test
    void the_siblings_of_a_row_that_cannot_be_read_are_gaps_and_not_larger() {
        InformationSystem system =
                read("nomEquipementVirtuel;nomEquipementPhysique;vCPU\nlarge;e0;0\nsmall;e0;2\nother;e1;2\n");
        SystemFootprint footprint = SystemSamples.CALCULATOR.calculate(system);
        assertThat(isComplete(footprint.machines(), "small")).isFalse();
        assertThat(footprint
                        .machines()
                        .part("small")
                        .orElseThrow()
                        .total(CLIMATE_CHANGE)
                        .known()
                        .value())
                .isZero();
        assertThat(isComplete(footprint.machines(), "other")).isTrue();
        assertThat(footprint.allGaps())
                .extracting(Gap::problem)
                .extracting(Object::toString)
                .contains("EVC-5014: The share of [e0] cannot be known, because [large] was left out."
                        + " Correct it and read the files again.");
        assertThat(footprint.machines().total(CLIMATE_CHANGE)).isEqualTo(footprint.total(CLIMATE_CHANGE));
    }

    @Test
    void a_share_that_is_known_without_the_refused_machine_is_kept() {
        InformationSystem system = read("""
                nomEquipementVirtuel;nomEquipementPhysique;vCPU;cleRepartition
                gone;e0;0;
                agreed;e0;2;0,25
                small;e0;2;
                """);
        SystemFootprint footprint = SystemSamples.CALCULATOR.calculate(system);
        assertThat(isComplete(footprint.machines(), "agreed")).isTrue();
        assertThat(isComplete(footprint.machines(), "small")).isFalse();
    }

    @Test
    void a_host_with_room_gives_each_machine_its_share_of_the_capacity() {
        String machines = "nomEquipementVirtuel;nomEquipementPhysique;vCPU;cleRepartition\ngone;e0;0;%s\nsmall;e0;2;\n";
        assertThat(isComplete(withCapacity(machines.formatted("")), "small")).isTrue();
        assertThat(isComplete(withCapacity(machines.formatted("0,5")), "small"))
                .as("the refused machine has an agreed key, which is taken from the others")
                .isFalse();
    }

    private static AllocatedFootprint<VirtualMachine> withCapacity(String machines) {
        InformationSystem read = read(machines);
        InformationSystemBuilder system = system().add(Host.ofVcpus("e0", 32));
        read.machines().forEach(system::add);
        read.refused().forEach(system::refuse);
        return footprint(system).machines();
    }

    @Test
    void two_machines_with_one_id_leave_both_hosts_in_doubt() {
        SystemFootprint footprint = footprint(system().add(VirtualMachine.computing("vm", "e0", 2))
                .add(VirtualMachine.computing("beside the first", "e0", 2))
                .add(VirtualMachine.computing("vm", "e1", 4))
                .add(VirtualMachine.computing("beside the second", "e1", 2))
                .add(VirtualMachine.computing("inner", "vm", 1))
                .add(Application.of("PACS", "vm"))
                .add(Application.of("record", "inner")));
        assertThat(footprint.machines().parts()).noneMatch(part -> part.isComplete(CLIMATE_CHANGE));
        assertThat(footprint.applications().parts()).noneMatch(part -> part.isComplete(CLIMATE_CHANGE));
    }

    @Test
    void two_capacities_of_one_host_leave_the_shares_by_capacity_in_doubt() {
        AllocatedFootprint<VirtualMachine> machines = footprint(system().add(Host.ofVcpus("e0", 32))
                        .add(Host.ofVcpus("e0", 64))
                        .add(VirtualMachine.computing("vm", "e0", 2))
                        .add(VirtualMachine.of("agreed", "e0").withAllocationKey(0.5)))
                .machines();
        assertThat(isComplete(machines, "vm")).isFalse();
        assertThat(isComplete(machines, "agreed")).isTrue();
    }

    @Test
    void two_applications_with_one_id_leave_those_beside_them_in_doubt() {
        SystemFootprint footprint = footprint(system().add(VirtualMachine.of("a", "e0"))
                .add(VirtualMachine.of("b", "e1"))
                .add(Application.of("PACS", "a"))
                .add(Application.of("PACS", "b"))
                .add(Application.of("record", "b")));
        assertThat(footprint.machines().parts()).allMatch(part -> part.isComplete(CLIMATE_CHANGE));
        assertThat(footprint.applications().parts()).noneMatch(part -> part.isComplete(CLIMATE_CHANGE));
    }

    @Test
    void an_application_on_one_of_two_instances_with_one_id_is_incomplete() {
        CloudInstance instance = CloudInstance.of("cloud", "here", "small", "FR")
                .withProcessor("chip", 2, 32)
                .withUse(100, 0.5);
        SystemFootprint footprint =
                footprint(system().add(instance).add(instance.withQuantity(9)).add(Application.of("portal", "cloud")));
        assertThat(isComplete(footprint.applications(), "portal")).isFalse();
    }

    @Test
    void machines_in_a_circle_leave_the_others_complete() {
        SystemFootprint footprint = footprint(system().add(VirtualMachine.of("a", "b"))
                .add(VirtualMachine.of("b", "a"))
                .add(VirtualMachine.of("ok", "e0"))
                .add(Application.of("PACS", "a", "ok"))
                .add(Application.of("record", "ok")));
        assertThat(isComplete(footprint.machines(), "ok")).isTrue();
        assertThat(isComplete(footprint.applications(), "PACS")).isFalse();
        assertThat(isComplete(footprint.applications(), "record")).isTrue();
    }

    @Test
    void the_same_holds_under_the_rules_of_numecoeval() {
        SystemFootprint footprint = SystemSamples.NUMECOEVAL.calculate(read("""
                nomEquipementVirtuel;nomEquipementPhysique;vCPU;typeEqv;cleRepartition
                large;e0;0;calcul;
                small;e0;2;calcul;
                agreed;e0;2;calcul;0.25
                """));
        Map<String, Boolean> complete = Map.of(
                "small",
                isComplete(footprint.machines(), "small"),
                "agreed",
                isComplete(footprint.machines(), "agreed"));
        assertThat(complete).containsEntry("small", false).containsEntry("agreed", true);
    }

    @Test
    void the_explanation_has_the_gap_too() {
        SystemFootprint footprint = SystemSamples.CALCULATOR.calculate(
                read("nomEquipementVirtuel;nomEquipementPhysique;vCPU\nlarge;e0;0\nsmall;e0;2\n"));
        assertThat(footprint
                        .explainMachine("small", LifecyclePhase.USE, CLIMATE_CHANGE)
                        .toString())
                .contains("EVC-5014")
                .contains("[large]");
    }

    @Test
    void the_problem_of_each_part_left_out_is_a_finding_and_is_stored() {
        SystemFootprint footprint = SystemSamples.CALCULATOR.calculate(
                read("nomEquipementVirtuel;nomEquipementPhysique;vCPU\nlarge;e0;0\nlost;e9;2\nsmall;e0;2\n"));
        List<String> findings = List.of("EVC-1009 machines.csv:2 vCPU", "EVC-2002 machines.csv:3 nomEquipementVirtuel");
        findings.forEach(start -> assertThat(footprint.allFindings())
                .anySatisfy(finding -> assertThat(finding.problem().toString()).startsWith(start)));
        StringWriter json = new StringWriter();
        SystemFootprintJson.write(footprint, json);
        StoredSystemFootprint stored =
                SystemFootprintJson.load(TextSource.of("x.json", json.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(stored.allFindings()).isEqualTo(footprint.allFindings());
        assertThat(stored.allGaps()).isEqualTo(footprint.allGaps());
        assertThat(SystemReport.of(stored, SystemSamples.FACTORS, Language.FRENCH)
                        .text())
                .contains("EVC-1009", "EVC-2002", "EVC-5014");
    }
}
