package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.engine.allocation.Allocation.Taken;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of one system: shares equipment among machines, from carrier to carried, then machines among applications. */
final class AllocationBuilder {

    private final Inventory inventory;
    private final InformationSystem system;
    private final Targets targets;
    private final Services services;
    private final Allocation toMachines;
    private final Allocation toApplications;
    private final Map<String, Impacts> equipment = new LinkedHashMap<>();
    private final Map<String, List<VirtualMachine>> byHost = new LinkedHashMap<>();
    private final Map<String, List<Application>> byMachine = new HashMap<>();
    /** What each machine keeps for itself. */
    private final Map<String, Taken> own = new HashMap<>();
    /** What equipment that carries machines keeps. */
    private final Map<String, Impacts> unallocated = new LinkedHashMap<>();

    private final List<Gap> ofApplications = new ArrayList<>();

    AllocationBuilder(
            FootprintData footprint,
            Inventory inventory,
            InformationSystem system,
            RuleSet rules,
            Targets targets,
            Services services) {
        this.inventory = inventory;
        this.system = system;
        this.targets = targets;
        this.services = services;
        this.toMachines = new Allocation(targets, rules, AllocatedKind.VIRTUAL_MACHINE);
        this.toApplications = new Allocation(targets, rules, AllocatedKind.APPLICATION);
        take(footprint);
        system.machines()
                .forEach(machine -> byHost.computeIfAbsent(machine.host(), host -> new ArrayList<>())
                        .add(machine));
        system.applications()
                .forEach(application -> application
                        .machines()
                        .forEach(machine -> byMachine
                                .computeIfAbsent(machine, id -> new ArrayList<>())
                                .add(application)));
        shareEquipment();
    }

    /** Fails early, before anything is computed. */
    static void requireAllocating(RuleSet rules) {
        Targets none = new Targets(List.of(), List.of());
        new Allocation(none, rules, AllocatedKind.VIRTUAL_MACHINE);
        new Allocation(none, rules, AllocatedKind.APPLICATION);
    }

    private void take(FootprintData data) {
        data.lines().forEach(line -> equipment.put(line.id(), new Impacts(targets.count())));
        for (LineImpact impact : data.impacts()) {
            BigDecimal exact = new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor()));
            found(equipment, impact.line()).set(targets.of(impact.phase(), impact.category()), exact);
        }
        for (Gap gap : data.gaps()) {
            found(equipment, gap.line()).miss(targets.of(gap.phase(), gap.category()), gap);
        }
    }

    private static <T> T found(Map<String, T> things, String id) {
        return Objects.requireNonNull(things.get(id), id);
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
        return inventory.equipment().stream()
                .map(Equipment::id)
                .filter(byHost::containsKey)
                .map(id -> carrier(id, Optional.ofNullable(hosts.get(id))))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private Carrier carrier(String line, Optional<Host> host) {
        return new Carrier(
                line,
                found(equipment, line),
                host.map(Host::vcpus).orElse(OptionalDouble.empty()),
                host.map(Host::storageGigabytes).orElse(OptionalDouble.empty()));
    }

    private void share(Carrier carrier, Deque<Carrier> open) {
        List<VirtualMachine> machines = byHost.getOrDefault(carrier.id(), List.of());
        List<Taken> parts =
                toMachines.share(carrier, machines.stream().map(Claims::of).toList());
        keep(carrier, parts);
        for (int i = 0; i < parts.size(); i++) {
            take(machines.get(i), parts.get(i), open);
        }
    }

    private void keep(Carrier carrier, List<Taken> parts) {
        Impacts rest = rest(carrier.impacts(), parts);
        if (isEquipment(carrier.id())) {
            unallocated.put(carrier.id(), rest);
        } else {
            own.computeIfPresent(carrier.id(), (id, whole) -> new Taken(rest, whole.explained()));
        }
    }

    /** The part of a machine is its own, unless it is to be shared again. */
    private void take(VirtualMachine machine, Taken part, Deque<Carrier> open) {
        own.put(machine.id(), part);
        if (byHost.containsKey(machine.id()) && !isEquipment(machine.id())) {
            open.add(Claims.carrier(machine, part.impacts()));
        }
    }

    private boolean isEquipment(String id) {
        return equipment.containsKey(id);
    }

    private static Impacts rest(Impacts whole, List<Taken> parts) {
        Impacts rest = whole;
        for (Taken part : parts) {
            rest = rest.without(part.impacts());
        }
        return rest;
    }

    AllocatedFootprint<VirtualMachine> machines() {
        List<AllocationLine<VirtualMachine>> lines = new ArrayList<>();
        for (VirtualMachine machine : system.machines()) {
            Taken part = ownOf(machine.id());
            lines.add(line(Kind.PART, machine.id(), machine.label(), Optional.of(machine), part));
        }
        addEquipment(lines);
        services.lines().forEach(service -> lines.add(whole(service)));
        return new AllocatedFootprint<>(lines, gaps(toMachines), toMachines.findings());
    }

    private List<Gap> gaps(Allocation sharing) {
        return Stream.concat(sharing.gaps().stream(), services.gaps().stream()).toList();
    }

    private static <T> AllocationLine<T> whole(AllocationLine<ExternalService> service) {
        return service.withoutObject();
    }

    private Taken ownOf(String machine) {
        return own.getOrDefault(machine, new Taken(new Impacts(targets.count()), ExplanationSource.NOT));
    }

    AllocatedFootprint<Application> applications() {
        Map<String, GatheredPart> parts = new HashMap<>();
        system.applications().forEach(application -> parts.put(application.id(), new GatheredPart(targets.count())));
        List<AllocationLine<Application>> rests = new ArrayList<>();
        system.machines()
                .forEach(machine -> shareMachine(
                                machine.id(),
                                machine.label(),
                                ownOf(machine.id()).impacts(),
                                parts)
                        .ifPresent(rests::add));
        services.lines().forEach(service -> rests.addAll(shareService(service, parts)));
        List<AllocationLine<Application>> lines = new ArrayList<>();
        for (Application application : system.applications()) {
            GatheredPart part = found(parts, application.id());
            missing(application).ifPresent(why -> miss(application, part, why));
            Taken taken = new Taken(part.impacts(), part.explained());
            lines.add(line(Kind.PART, application.id(), application.label(), Optional.of(application), taken));
        }
        addEquipment(lines);
        lines.addAll(rests);
        List<Gap> gaps = new ArrayList<>(gaps(toApplications));
        gaps.addAll(ofApplications);
        return new AllocatedFootprint<>(lines, gaps, toApplications.findings());
    }

    private void miss(Application application, GatheredPart part, Problem why) {
        for (int target = 0; target < targets.count(); target++) {
            Gap gap = new Gap(application.id(), targets.phase(target), targets.category(target), "", why);
            part.impacts().miss(target, gap);
            ofApplications.add(gap);
        }
    }

    /** Without its machines, or some of them, an application is not known whole. */
    private Optional<Problem> missing(Application application) {
        boolean isWhole = !application.machines().isEmpty()
                && !system.incompleteApplications().contains(application.id());
        return isWhole
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.MACHINE_MISSING, Location.NONE, application.id()));
    }

    /** What sharing could not tell, beside the gaps of what was shared. */
    List<Gap> undetermined() {
        return Stream.of(toMachines.undetermined(), toApplications.undetermined(), ofApplications)
                .flatMap(List::stream)
                .toList();
    }

    /** A cloud instance may carry applications; other services carry nothing. */
    private List<AllocationLine<Application>> shareService(
            AllocationLine<ExternalService> service, Map<String, GatheredPart> parts) {
        boolean carries =
                service.object().filter(CloudInstance.class::isInstance).isPresent()
                        && byMachine.containsKey(service.id());
        return carries
                ? shareMachine(service.id(), service.label(), service.impacts(), parts).stream()
                        .toList()
                : List.of(whole(service));
    }

    /** What its applications leave of a machine, most often nothing. */
    private Optional<AllocationLine<Application>> shareMachine(
            String machine, String label, Impacts whole, Map<String, GatheredPart> parts) {
        List<Application> on = byMachine.getOrDefault(machine, List.of());
        List<Taken> shared = toApplications.share(
                new Carrier(machine, whole, OptionalDouble.empty(), OptionalDouble.empty()),
                on.stream().map(application -> Claims.of(application, machine)).toList());
        for (int i = 0; i < on.size(); i++) {
            found(parts, on.get(i).id()).add(shared.get(i));
        }
        Impacts rest = rest(whole, shared);
        Kind kind = on.isEmpty() ? Kind.WHOLE : Kind.UNALLOCATED;
        return !on.isEmpty() && rest.isNothingKnown()
                ? Optional.empty()
                : Optional.of(line(kind, machine, label, Optional.empty(), new Taken(rest, ExplanationSource.NOT)));
    }

    private <T> void addEquipment(List<AllocationLine<T>> lines) {
        for (Equipment line : inventory.equipment()) {
            Impacts rest = unallocated.get(line.id());
            lines.add(line(
                    rest == null ? Kind.WHOLE : Kind.UNALLOCATED,
                    line.id(),
                    line.label(),
                    Optional.empty(),
                    new Taken(rest == null ? found(equipment, line.id()) : rest, ExplanationSource.NOT)));
        }
    }

    private <T> AllocationLine<T> line(Kind kind, String id, String label, Optional<T> object, Taken part) {
        return new AllocationLine<>(kind, id, label, object, targets, part.impacts(), part.explained());
    }
}
