package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.engine.allocation.Allocation.Group;
import io.github.evalcarbone.engine.allocation.Allocation.Shared;
import io.github.evalcarbone.engine.column.KeptChunk.KeptLine;
import io.github.evalcarbone.engine.part.Carrier;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.engine.part.EquipmentImpacts;
import io.github.evalcarbone.engine.part.Impacts;
import io.github.evalcarbone.engine.part.Portion;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.Refusals;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Allocates equipment to machines, from carrier to carried object, all carriers of one depth at once. Not thread-safe.
 */
final class AllocationBuilder {

    private final ResultHeader header;
    private final RuleSet rules;
    private final List<VirtualMachine> machines;
    private final Allocation toMachines;
    private final Tenants tenants = new Tenants();
    /** The part that each machine keeps, by index of the machine in the system. */
    private final CarrierPart[] own;
    /** The remainder of equipment that carries machines, in the order of the inventory. */
    private final Map<String, Impacts> unallocated = new LinkedHashMap<>();

    AllocationBuilder(
            ResultHeader header,
            RuleSet rules,
            FactorSet factors,
            InformationSystem system,
            EquipmentImpacts equipment) {
        this.header = header;
        this.rules = rules;
        this.machines = system.machines();
        this.own = new CarrierPart[machines.size()];
        this.toMachines = new Allocation(
                header,
                rules,
                AllocatedKind.VIRTUAL_MACHINE,
                Claims.ofMachines(system.machines(), new HostElectricity(header, factors, system)),
                Refusals.ofMachines(system));
        for (int machine = 0; machine < own.length; machine++) {
            tenants.add(machines.get(machine).host(), machine);
        }
        share(hosts(system.hosts(), equipment));
    }

    /** Returns the findings of the allocation, and those of machines whose own electricity no rule reads. */
    List<Finding> findings() {
        return SystemView.concat(toMachines.findings(), electricityNotRead());
    }

    private List<Finding> electricityNotRead() {
        InputSource electricity = new FromObject(ObjectInput.ELECTRICITY);
        return rules.reads(electricity)
                ? List.of()
                : machines.stream()
                        .filter(machine -> machine.annualKilowattHours().isPresent())
                        .map(machine -> new Finding(
                                Optional.of(machine.id()),
                                Optional.empty(),
                                Problem.of(
                                        CoreCode.USAGE_NOT_READ,
                                        Location.NONE,
                                        rules.toString(),
                                        electricity.toString())))
                        .toList();
    }

    Allocation allocation() {
        return toMachines;
    }

    /** Returns the part that a machine keeps, by index of the machine in the system. */
    CarrierPart own(int machine) {
        return own[machine];
    }

    /** Returns the remainder of equipment that carries machines. */
    Map<String, Impacts> unallocated() {
        return unallocated;
    }

    private List<Group> hosts(List<Host> hosts, EquipmentImpacts equipment) {
        Map<String, Host> byLine = new HashMap<>();
        hosts.forEach(host -> byLine.put(host.equipment(), host));
        List<Group> groups = new ArrayList<>();
        for (KeptLine line : equipment.kept(tenants::isCarrier)) {
            CarrierPart whole = CarrierPart.of(line.id(), Portion.of(equipment.of(line), header, line.id()));
            groups.add(new Group(carrier(whole, byLine.get(line.id())), tenants.of(line.id())));
        }
        return groups;
    }

    private static Carrier carrier(CarrierPart whole, @Nullable Host host) {
        return host == null
                ? Carrier.of(whole.carrier(), whole)
                : new Carrier(whole.carrier(), whole, host.vcpus(), host.memoryGigabytes(), host.storageGigabytes());
    }

    /** Allocates from carrier to carried object, without recursion, as machines may be nested to any depth. */
    private void share(List<Group> hosts) {
        List<Shared> shared = toMachines.share(hosts);
        shared.forEach(one -> unallocated.put(one.group.carrier().id(), one.rest()));
        int[] carriers = taken(shared);
        while (carriers.length > 0) {
            List<Shared> nested = toMachines.share(
                    Arrays.stream(carriers).mapToObj(this::carrier).toList());
            for (int i = 0; i < carriers.length; i++) {
                own[carriers[i]] = own[carriers[i]].left(nested.get(i).rest());
            }
            carriers = taken(nested);
        }
    }

    /** Stores the parts of machines; returns the machines that are carriers themselves. */
    private int[] taken(List<Shared> shared) {
        IntStream.Builder carriers = IntStream.builder();
        for (Shared one : shared) {
            int[] objects = one.group.objects();
            for (int i = 0; i < objects.length; i++) {
                own[objects[i]] = one.parts[i];
                if (isCarrier(machines.get(objects[i]).id())) {
                    carriers.add(objects[i]);
                }
            }
        }
        return carriers.build().toArray();
    }

    /**
     * Returns whether a machine is a carrier; if equipment has the same id, the objects on it belong to the equipment.
     */
    private boolean isCarrier(String machine) {
        return unallocated.size() < tenants.size() && tenants.isCarrier(machine) && !unallocated.containsKey(machine);
    }

    /**
     * Returns the group of a machine; the capacity of several identical machines is not known here, as only a rule
     * could add it up.
     */
    private Group carrier(int place) {
        VirtualMachine machine = machines.get(place);
        Carrier carrier = machine.quantity() == 1
                ? new Carrier(
                        machine.id(),
                        own[place],
                        machine.vcpus(),
                        machine.memoryGigabytes(),
                        machine.storageGigabytes())
                : Carrier.of(machine.id(), own[place]);
        return new Group(carrier, tenants.of(machine.id()));
    }
}
