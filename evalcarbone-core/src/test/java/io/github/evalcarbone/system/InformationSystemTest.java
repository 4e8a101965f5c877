package io.github.evalcarbone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InformationSystemTest {

    private static final Inventory INVENTORY =
            Inventory.of("CHU", LocalDate.of(2026, 1, 1), List.of(Equipment.of("esx-1"), Equipment.of("esx-2")));

    private static InformationSystem of(VirtualMachine... machines) {
        InformationSystemBuilder builder = InformationSystem.builder(INVENTORY);
        IntStream.range(0, machines.length)
                .forEach(i -> builder.add(machines[i], Location.cell("machines.csv", i + 2, "")));
        return builder.build();
    }

    @Test
    void a_valid_system_has_no_problem() {
        InformationSystem system = InformationSystem.builder(INVENTORY)
                .add(Host.ofVcpus("esx-1", 32))
                .add(VirtualMachine.computing("vm", "esx-1", 4))
                .add(VirtualMachine.of("inner", "vm").withAllocationKey(1))
                .add(Application.of("PACS", "vm", "inner"))
                .build();
        assertThat(system.problems()).isEmpty();
        assertThat(system.hosts()).hasSize(1);
        assertThat(system.machines()).hasSize(2);
        assertThat(system.applications().get(0).machines()).containsExactly("vm", "inner");
    }

    @Test
    void a_machine_on_nothing_is_set_aside_with_those_on_it() {
        InformationSystem system = of(
                VirtualMachine.of("lost", "esx-9"),
                VirtualMachine.of("inner", "lost"),
                VirtualMachine.of("ok", "esx-1"));
        assertThat(system.machines()).extracting(VirtualMachine::id).containsExactly("ok");
        assertThat(system.problems())
                .extracting(Problem::toString)
                .first()
                .isEqualTo("EVC-2002 machines.csv:2: The reference [esx-9] must be the id of a part of the system."
                        + " Correct it, or the row of that part if it was left out.");
        assertThat(system.problems()).hasSize(2);
    }

    @Test
    void machines_in_a_circle_are_set_aside() {
        InformationSystem system = of(
                VirtualMachine.of("a", "b"),
                VirtualMachine.of("b", "a"),
                VirtualMachine.of("on it", "a"),
                VirtualMachine.of("ok", "esx-1"));
        assertThat(system.machines()).extracting(VirtualMachine::id).containsExactly("ok");
        assertThat(system.problems())
                .extracting(Problem::toString)
                .contains("EVC-2003 machines.csv:2: The machine [a] must not host itself: a > b > a."
                        + " Name the equipment that hosts one of them.");
        assertThat(system.problems()).hasSize(3);
    }

    @Test
    void a_second_part_of_one_id_is_set_aside() {
        InformationSystem system = InformationSystem.builder(INVENTORY)
                .add(Host.ofVcpus("esx-1", 32))
                .add(Host.ofVcpus("esx-1", 64))
                .add(VirtualMachine.of("vm", "esx-1"))
                .add(VirtualMachine.of("vm", "esx-2"))
                .add(Application.of("PACS", "vm", "vm"))
                .add(Application.of("PACS"))
                .build();
        assertThat(system.problems())
                .extracting(problem -> problem.code().toString())
                .containsOnly("EVC-2004");
        assertThat(system.problems()).hasSize(4);
        assertThat(system.machines()).extracting(VirtualMachine::host).containsExactly("esx-1");
        assertThat(system.applications().get(0).machines()).containsExactly("vm");
    }

    @Test
    void a_number_out_of_range_is_refused() {
        VirtualMachine machine = VirtualMachine.of("vm", "esx-1");
        refused(() -> VirtualMachine.computing("vm", "esx-1", 0), "The number of vCPU [0.0] must be above 0.");
        refused(() -> VirtualMachine.storing("vm", "esx-1", -1), "The storage [-1.0] must be above 0.");
        refused(() -> machine.withAllocationKey(-0.1), "The allocation key [-0.1] must be from 0 to 1.");
        refused(() -> machine.withAllocationKey(1.1), "The allocation key [1.1] must be from 0 to 1.");
        refused(() -> machine.withQuantity(0), "The quantity [0.0] must be above 0.");
        refused(() -> Host.ofVcpus("esx-1", 0), "The number of vCPU [0.0] must be above 0.");
        refused(() -> Host.ofVcpus("esx-1", Double.NaN), "The number of vCPU [NaN] must be above 0.");
    }

    private static void refused(ThrowingCallable creation, String message) {
        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_service_may_not_have_the_id_of_equipment_of_which_it_would_hide_a_gap() {
        InformationSystem system = InformationSystem.builder(INVENTORY)
                .add(new NetworkUse("esx-1", "network.fixed.fr", 1))
                .add(new NetworkUse("internet", "network.fixed.fr", 1))
                .add(new SharedTerminals(Equipment.of("tablet").withId("internet"), 1, 1))
                .build();
        assertThat(system.problems()).extracting(Problem::toString).allMatch(text -> text.startsWith("EVC-2004"));
        assertThat(system.problems()).hasSize(2);
        assertThat(system.services()).extracting(ExternalService::id).containsExactly("internet");
        assertThat(system.sharedTerminals()).isEmpty();
    }

    @Test
    void keys_above_one_are_reported_and_kept() {
        InformationSystem system = of(
                VirtualMachine.of("a", "esx-1").withAllocationKey(0.35).withQuantity(2),
                VirtualMachine.of("b", "esx-1").withAllocationKey(0.6),
                VirtualMachine.of("c", "esx-2").withAllocationKey(1));
        assertThat(system.problems())
                .extracting(Problem::toString)
                .containsExactly("EVC-2005 machines.csv:3: The allocation keys of [esx-1] must add up to at most 1;"
                        + " they add up to [1.2999999999999998]. Write shares such as 0.25 rather than percentages.");
        assertThat(system.machines()).hasSize(3);
    }

    @Test
    void ten_tenths_are_one() {
        VirtualMachine tenth =
                VirtualMachine.of("a", "esx-1").withAllocationKey(0.1).withQuantity(10);
        assertThat(of(tenth).problems()).isEmpty();
    }

    @Test
    void what_no_number_can_be_throws() {
        assertThatThrownBy(() -> VirtualMachine.computing("vm", "esx-1", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of vCPU [NaN] must be above 0.");
        assertThatThrownBy(() -> new Messaging("m", YearMonth.of(2025, 3), -1, 0, 0))
                .hasMessage("The number of mails [-1.0] must be a finite number, 0 or more.");
        assertThatThrownBy(() -> new NetworkUse("n", "network.fixed.fr", -1))
                .hasMessage("The GB per year [-1.0] must be a finite number, 0 or more.");
    }
}
