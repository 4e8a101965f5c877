package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.LineApplications;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.ExactSum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The virtual machines of some hosts run on another host, and those hosts are removed. An agreed share of a former host means
 * nothing on the new one and is given up. If the new host states fewer vCPU than its machines have, that is reported; memory and
 * storage are not compared. An application that runs on a former host itself, without a machine, does not move: it is reported as
 * incomplete. Immutable and thread-safe.
 *
 * @param selector  the lines of the hosts that are given up; the new host is never one of them
 * @param onto  the id of the line of the new host
 */
public record Consolidation(LineSelector selector, String onto) implements SystemChange {

    /**
     * Creates a change.
     *
     * @param selector  the lines of the hosts that are given up
     * @param onto  the id of the line of the new host
     * @throws IllegalArgumentException if the id is blank
     */
    public Consolidation {
        Invariants.notBlank(onto, "id of a line");
    }

    @Override
    public SystemOutcome apply(InformationSystem system, ChangeContext context) {
        Set<String> lines =
                system.inventory().equipment().stream().map(Equipment::id).collect(Collectors.toSet());
        if (!lines.contains(onto)) {
            Problem unknown = Problem.of(CoreCode.SCENARIO_HOST_UNKNOWN, Location.NONE, onto);
            return new SystemOutcome(system, 0, List.of(), List.of(unknown));
        }
        Set<String> given = givenUp(system, context);
        InformationSystem changed = changed(system, given);
        return new SystemOutcome(
                changed,
                given.size(),
                List.copyOf(given),
                capacity(changed).stream().toList());
    }

    private Set<String> givenUp(InformationSystem system, ChangeContext context) {
        Predicate<Equipment> selected =
                selector.on(context.evaluationDate(), LineApplications.of(system), context::type);
        Set<String> carriers = Stream.concat(
                        system.hosts().stream().map(Host::equipment),
                        system.machines().stream().map(VirtualMachine::host))
                .collect(Collectors.toSet());
        return system.inventory().equipment().stream()
                .filter(line -> carriers.contains(line.id()) && !line.id().equals(onto))
                .filter(selected)
                .map(Equipment::id)
                .collect(Collectors.toCollection(LinkedHashSet::new)); // in the order of the inventory
    }

    private InformationSystem changed(InformationSystem system, Set<String> given) {
        List<Equipment> kept = system.inventory().equipment().stream()
                .filter(line -> !given.contains(line.id()))
                .toList();
        InformationSystemBuilder builder = system.toBuilder(system.inventory().withEquipment(kept));
        return builder.withHosts(host -> Optional.of(host).filter(known -> !given.contains(known.equipment())))
                .withMachines(machine -> given.contains(machine.host()) ? moved(machine) : machine)
                .build();
    }

    private VirtualMachine moved(VirtualMachine machine) {
        return machine.withHost(onto);
    }

    private Optional<Problem> capacity(InformationSystem system) {
        double needed = needed(system);
        return system.hosts().stream()
                .filter(host -> host.equipment().equals(onto))
                .flatMap(host -> host.vcpus().stream())
                .filter(there -> needed > there)
                .map(there -> Problem.of(
                        CoreCode.SCENARIO_HOST_FULL,
                        Location.NONE,
                        onto,
                        String.valueOf(needed),
                        String.valueOf(there)))
                .findFirst();
    }

    private double needed(InformationSystem system) {
        ExactSum sum = new ExactSum();
        system.machines().stream()
                .filter(machine -> machine.host().equals(onto))
                .forEach(machine -> machine.vcpus().ifPresent(vcpus -> sum.addProduct(vcpus, machine.quantity())));
        return sum.value();
    }
}
