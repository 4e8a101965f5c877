package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.column.KeptLine;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
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
import org.jspecify.annotations.Nullable;

/** Shares equipment among machines, from carrier to carried. For one thread. */
final class AllocationBuilder {

    private final ResultHeader header;
    private final Allocation toMachines;
    private final Map<String, List<VirtualMachine>> byHost = new LinkedHashMap<>();
    /** What each machine keeps for itself. */
    private final Map<String, Part> own = new HashMap<>();
    /** What equipment that carries machines keeps. */
    private final Map<String, Impacts> unallocated = new LinkedHashMap<>();

    AllocationBuilder(ResultHeader header, RuleSet rules, InformationSystem system, ColumnFootprint equipment) {
        this.header = header;
        this.toMachines = new Allocation(header, rules, AllocatedKind.VIRTUAL_MACHINE);
        system.machines()
                .forEach(machine -> byHost.computeIfAbsent(machine.host(), host -> new ArrayList<>())
                        .add(machine));
        share(carriers(system, equipment));
    }

    Allocation allocation() {
        return toMachines;
    }

    /** What a machine keeps for itself. */
    Part own(String machine) {
        return own.getOrDefault(machine, Part.of(machine, Impacts.NONE));
    }

    /** What is left of equipment that carries machines. */
    Map<String, Impacts> unallocated() {
        return unallocated;
    }

    /** From carrier to carried: no recursion, as machines may be nested to any depth. */
    private void share(Deque<Carrier> open) {
        while (!open.isEmpty()) {
            share(open.remove(), open);
        }
    }

    private Deque<Carrier> carriers(InformationSystem system, ColumnFootprint equipment) {
        Map<String, Host> hosts = new HashMap<>();
        system.hosts().forEach(host -> hosts.put(host.equipment(), host));
        Deque<Carrier> carriers = new ArrayDeque<>();
        for (KeptLine line : equipment.kept(byHost::containsKey)) {
            Impacts impacts = impacts(line, equipment.header(), header);
            unallocated.put(line.id(), impacts);
            carriers.add(carrier(line.id(), impacts, Optional.ofNullable(hosts.get(line.id()))));
        }
        return carriers;
    }

    private static Carrier carrier(String line, Impacts impacts, Optional<Host> host) {
        return new Carrier(
                line,
                Part.of(line, impacts),
                host.map(Host::vcpus).orElse(OptionalDouble.empty()),
                host.map(Host::storageGigabytes).orElse(OptionalDouble.empty()));
    }

    /** The impacts of a line by the targets of the system, which may have more phases than those of its equipment. */
    static Impacts impacts(KeptLine line, ResultHeader ofLine, ResultHeader ofSystem) {
        Dyadic[] known = new Dyadic[ofSystem.targets()];
        @Nullable Gap[] gaps = new Gap[known.length];
        for (int phase = 0; phase < ofSystem.phases().size(); phase++) {
            int at = ofLine.phases().indexOf(ofSystem.phases().get(phase));
            for (int category = 0; category < ofSystem.categories().size(); category++) {
                known[ofSystem.target(phase, category)] =
                        at < 0 ? Dyadic.ZERO : known(line, ofLine.target(at, category));
            }
        }
        line.gaps()
                .forEach(gap -> gaps[
                        ofSystem.target(
                                ofSystem.phases().indexOf(gap.phase()),
                                ofSystem.categories().indexOf(gap.category()))] = gap);
        return new Impacts(target -> known[target], target -> Optional.ofNullable(gaps[target]));
    }

    private static Dyadic known(KeptLine line, int target) {
        return Double.isNaN(line.weights()[target])
                ? Dyadic.ZERO
                : Dyadic.of(line.weights()[target]).times(Dyadic.of(line.factors()[target]));
    }

    private void share(Carrier carrier, Deque<Carrier> open) {
        List<VirtualMachine> machines = byHost.getOrDefault(carrier.id(), List.of());
        List<Part> parts =
                toMachines.share(carrier, machines.stream().map(Claims::of).toList());
        keep(carrier, parts);
        for (int i = 0; i < parts.size(); i++) {
            take(machines.get(i), parts.get(i), open);
        }
    }

    private void keep(Carrier carrier, List<Part> parts) {
        Impacts rest =
                carrier.impacts().without(parts.stream().map(Part::impacts).toList());
        if (unallocated.containsKey(carrier.id())) {
            unallocated.put(carrier.id(), rest);
        } else {
            Part whole = Objects.requireNonNull(own.get(carrier.id()), carrier.id());
            own.put(carrier.id(), new Part(whole.carrier(), rest, whole.shares()));
        }
    }

    /** The part of a machine is its own, unless it is to be shared again. */
    private void take(VirtualMachine machine, Part part, Deque<Carrier> open) {
        own.put(machine.id(), part);
        if (byHost.containsKey(machine.id()) && !unallocated.containsKey(machine.id())) {
            open.add(Claims.carrier(machine, part));
        }
    }
}
