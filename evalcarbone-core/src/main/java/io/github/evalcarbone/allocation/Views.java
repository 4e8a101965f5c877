package io.github.evalcarbone.allocation;

import io.github.evalcarbone.allocation.Sharing.Taker;
import io.github.evalcarbone.allocation.ViewLine.Kind;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.inventory.Application;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Host;
import io.github.evalcarbone.inventory.InformationSystem;
import io.github.evalcarbone.inventory.VirtualMachine;
import io.github.evalcarbone.inventory.VirtualMachine.Purpose;
import io.github.evalcarbone.rule.Allocated;
import io.github.evalcarbone.rule.AllocationInput;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the views of one system: shares equipment among machines, from carrier to carried, then machines among applications. */
final class Views {

    private final InformationSystem system;
    private final Targets targets;
    private final Sharing toMachines;
    private final Sharing toApplications;
    private final Map<String, Impacts> equipment = new LinkedHashMap<>();
    private final Map<String, List<VirtualMachine>> byHost = new LinkedHashMap<>();
    private final Map<String, List<String>> byMachine = new HashMap<>();
    /** What each machine keeps for itself, and what equipment that carries machines keeps. */
    private final Map<String, Impacts> own = new HashMap<>();

    private final Map<String, Impacts> unallocated = new LinkedHashMap<>();

    Views(Footprint footprint, InformationSystem system, RuleSet rules) {
        FootprintData data = footprint.data();
        this.system = system;
        this.targets = new Targets(data.phases(), data.categories());
        this.toMachines = new Sharing(targets, rules, Allocated.VIRTUAL_MACHINE);
        this.toApplications = new Sharing(targets, rules, Allocated.APPLICATION);
        take(data);
        system.machines()
                .forEach(machine -> byHost.computeIfAbsent(machine.host(), host -> new ArrayList<>())
                        .add(machine));
        system.applications()
                .forEach(application -> application
                        .machines()
                        .forEach(machine -> byMachine
                                .computeIfAbsent(machine, id -> new ArrayList<>())
                                .add(application.id())));
        shareEquipment();
    }

    private void take(FootprintData data) {
        data.lines().forEach(line -> equipment.put(line.id(), new Impacts(targets.count())));
        for (LineImpact impact : data.impacts()) {
            BigDecimal exact = new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor()));
            of(impact.line()).set(targets.of(impact.phase(), impact.category()), exact);
        }
        for (Gap gap : data.gaps()) {
            of(gap.line()).miss(targets.of(gap.phase(), gap.category()), gap);
        }
    }

    private Impacts of(String line) {
        Impacts impacts = equipment.get(line);
        if (impacts == null) {
            throw new IllegalArgumentException("The footprint must have the line [" + line + "] of the inventory.\n"
                    + "Maybe it was calculated from another inventory.");
        }
        return impacts;
    }

    /** From carrier to carried: no recursion, as machines may stand on each other as deep as their owner likes. */
    private void shareEquipment() {
        Deque<Carrier> open = carryingEquipment();
        while (!open.isEmpty()) {
            share(open.remove(), open);
        }
    }

    private Deque<Carrier> carryingEquipment() {
        Map<String, Host> hosts = new HashMap<>();
        system.hosts().forEach(host -> hosts.put(host.equipment(), host));
        return system.inventory().equipment().stream()
                .map(Equipment::id)
                .filter(byHost::containsKey)
                .map(id -> carrier(id, Optional.ofNullable(hosts.get(id))))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private Carrier carrier(String line, Optional<Host> host) {
        return new Carrier(
                line,
                of(line),
                host.map(Host::vcpus).orElse(OptionalDouble.empty()),
                host.map(Host::storageGigabytes).orElse(OptionalDouble.empty()));
    }

    private void share(Carrier carrier, Deque<Carrier> open) {
        List<VirtualMachine> machines = byHost.getOrDefault(carrier.id(), List.of());
        List<Impacts> parts = toMachines.share(
                carrier,
                machines.stream()
                        .map(machine -> new Taker(machine.id(), figures(machine)))
                        .toList());
        (isEquipment(carrier.id()) ? unallocated : own).put(carrier.id(), rest(carrier.impacts(), parts));
        for (int i = 0; i < parts.size(); i++) {
            take(machines.get(i), parts.get(i), open);
        }
    }

    /** The part of a machine is its own, unless it is to be shared again. */
    private void take(VirtualMachine machine, Impacts part, Deque<Carrier> open) {
        if (byHost.containsKey(machine.id()) && !isEquipment(machine.id())) {
            open.add(carrier(machine, part));
        } else {
            own.put(machine.id(), part);
        }
    }

    private boolean isEquipment(String id) {
        return equipment.containsKey(id);
    }

    private static Impacts rest(Impacts whole, List<Impacts> parts) {
        Impacts rest = whole;
        for (Impacts part : parts) {
            rest = rest.without(part);
        }
        return rest;
    }

    /** Several machines alike have a capacity that only a rule could add up: it is not known here. */
    private static Carrier carrier(VirtualMachine machine, Impacts part) {
        boolean single = machine.quantity() == 1;
        return new Carrier(
                machine.id(),
                part,
                single ? machine.vcpus() : OptionalDouble.empty(),
                single ? machine.storageGigabytes() : OptionalDouble.empty());
    }

    private static Function<AllocationInput, Optional<Value>> figures(VirtualMachine machine) {
        return input -> switch (input) {
            case QUANTITY -> Optional.of(Value.of(machine.quantity()));
            case KEY -> Sharing.number(machine.allocationKey());
            case VCPU -> Sharing.number(machine.vcpus());
            case STORAGE -> Sharing.number(machine.storageGigabytes());
            case COMPUTES -> Optional.of(Value.of(machine.purpose().equals(Optional.of(Purpose.COMPUTE))));
            case STORES -> Optional.of(Value.of(machine.purpose().equals(Optional.of(Purpose.STORAGE))));
            default -> Optional.empty();
        };
    }

    FootprintView<VirtualMachine> machines() {
        List<ViewLine<VirtualMachine>> lines = new ArrayList<>();
        for (VirtualMachine machine : system.machines()) {
            lines.add(line(Kind.PART, machine.id(), machine.label(), Optional.of(machine), ownOf(machine)));
        }
        addEquipment(lines);
        return new FootprintView<>(lines, toMachines.gaps(), toMachines.findings());
    }

    private Impacts ownOf(VirtualMachine machine) {
        return own.getOrDefault(machine.id(), new Impacts(targets.count()));
    }

    FootprintView<Application> applications() {
        Map<String, Impacts> parts = new HashMap<>();
        system.applications().forEach(application -> parts.put(application.id(), new Impacts(targets.count())));
        List<ViewLine<Application>> rests = system.machines().stream()
                .flatMap(machine -> shareMachine(machine, parts).stream())
                .toList();
        List<ViewLine<Application>> lines = new ArrayList<>();
        for (Application application : system.applications()) {
            Impacts part = found(parts, application.id());
            lines.add(line(Kind.PART, application.id(), application.label(), Optional.of(application), part));
        }
        lines.addAll(rests);
        addEquipment(lines);
        return new FootprintView<>(lines, toApplications.gaps(), toApplications.findings());
    }

    /** What its applications leave of a machine, most often nothing. */
    private Optional<ViewLine<Application>> shareMachine(VirtualMachine machine, Map<String, Impacts> parts) {
        List<String> on = byMachine.getOrDefault(machine.id(), List.of());
        Impacts whole = ownOf(machine);
        List<Impacts> shared = toApplications.share(
                new Carrier(machine.id(), whole, OptionalDouble.empty(), OptionalDouble.empty()),
                on.stream().map(id -> new Taker(id, input -> Optional.empty())).toList());
        for (int i = 0; i < on.size(); i++) {
            found(parts, on.get(i)).add(shared.get(i));
        }
        Impacts rest = rest(whole, shared);
        Kind kind = on.isEmpty() ? Kind.WHOLE : Kind.UNALLOCATED;
        return rest.isNothing() && !on.isEmpty()
                ? Optional.empty()
                : Optional.of(line(kind, machine.id(), machine.label(), Optional.empty(), rest));
    }

    private static Impacts found(Map<String, Impacts> parts, String id) {
        return Objects.requireNonNull(parts.get(id), id);
    }

    private <T> void addEquipment(List<ViewLine<T>> lines) {
        for (Equipment line : system.inventory().equipment()) {
            Impacts rest = unallocated.get(line.id());
            lines.add(line(
                    rest == null ? Kind.WHOLE : Kind.UNALLOCATED,
                    line.id(),
                    line.label(),
                    Optional.empty(),
                    rest == null ? of(line.id()) : rest));
        }
    }

    private <T> ViewLine<T> line(Kind kind, String id, String label, Optional<T> object, Impacts impacts) {
        return new ViewLine<>(kind, id, label, object, targets, impacts);
    }
}
