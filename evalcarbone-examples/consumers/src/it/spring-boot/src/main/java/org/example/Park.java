package org.example;

import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the JSON library of the application reads: devices, vCPUs by host, machines, machines by application. */
record Park(
        @NotBlank String name,
        @NotNull LocalDate evaluationDate,
        @NotNull List<EquipmentRecord> devices,
        @NotNull Map<@NotBlank String, @NotNull Double> hosts,
        @NotNull List<@NotNull @Valid Machine> machines,
        @NotNull Map<@NotBlank String, @NotNull List<@NotBlank String>> applications) {

    record Machine(@NotBlank String id, @NotBlank String host, double vcpus) {}

    /** What runs on the devices that were read. */
    Checked<InformationSystem> on(Inventory inventory) {
        var builder = InformationSystem.builder(inventory);
        hosts.forEach((device, vcpus) -> builder.add(Host.ofVcpus(device, vcpus)));
        machines.forEach(vm -> builder.add(VirtualMachine.computing(vm.id(), vm.host(), vm.vcpus())));
        applications.forEach(
                (id, on) -> builder.add(io.github.evalcarbone.system.Application.of(id, on.toArray(String[]::new))));
        var system = builder.build();
        return Checked.partial(system, system.problems());
    }
}
