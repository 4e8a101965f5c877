package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.engine.allocation.Allocation.Group;
import io.github.evalcarbone.engine.allocation.Allocation.Shared;
import io.github.evalcarbone.engine.column.KeptChunk.KeptLine;
import io.github.evalcarbone.engine.part.Carrier;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.engine.part.EquipmentImpacts;
import io.github.evalcarbone.engine.part.Impacts;
import io.github.evalcarbone.engine.part.Portion;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Allocates all carriers of applications, and determines their remainders. Not thread-safe until everything is
 * allocated.
 */
final class ApplicationView {

    private final ViewTargets targets;
    private final InformationSystem system;
    private final EquipmentImpacts equipment;
    private final AllocationBuilder machines;
    private final ApplicationShares shares;
    private List<SystemLine<ExternalService>> services = List.of();
    /**
     * The results for all machines in their order, with or without applications, then for instances that carry
     * applications.
     */
    private List<Shared> shared = List.of();

    private List<Shared> sharedEquipment = List.of();

    ApplicationView(
            ViewTargets targets,
            RuleSet rules,
            InformationSystem system,
            EquipmentImpacts equipment,
            AllocationBuilder machines) {
        this.targets = targets;
        this.system = system;
        this.equipment = equipment;
        this.machines = machines;
        this.shares = new ApplicationShares(targets.header(), rules, system);
    }

    ApplicationShares shares() {
        return shares;
    }

    void share(List<SystemLine<ExternalService>> lines) {
        services = lines;
        List<Group> groups = new ArrayList<>();
        for (VirtualMachine machine : system.machines()) {
            groups.add(shares.group(machine.id(), machines.own(groups.size())));
        }
        lines.stream().filter(this::carries).forEach(line -> groups.add(group(line)));
        int others = groups.size();
        equipment.kept(shares::isCarrier).forEach(line -> groups.add(group(line)));
        List<Shared> all = shares.share(groups);
        shared = all.subList(0, others);
        sharedEquipment = all.subList(others, all.size());
    }

    /** Returns whether a service carries applications; only cloud instances may. */
    private boolean carries(SystemLine<ExternalService> line) {
        return line.object().filter(CloudInstance.class::isInstance).isPresent() && shares.isCarrier(line.id());
    }

    private Group group(SystemLine<ExternalService> line) {
        return shares.group(line.id(), CarrierPart.of(line.id(), line.impacts()));
    }

    /** Returns the group of a line of equipment, whose remainder after machines is allocated to applications. */
    private Group group(KeptLine line) {
        Impacts left = machines.unallocated().get(line.id());
        Impacts whole = left == null ? Portion.of(equipment.of(line), targets.header(), line.id()) : left;
        return shares.group(line.id(), CarrierPart.of(line.id(), whole));
    }

    List<SystemLine<Application>> parts() {
        List<SystemLine<Application>> parts = new ArrayList<>();
        for (Application application : system.applications()) {
            int place = parts.size();
            parts.add(new SystemLine<>(
                    targets,
                    Kind.PART,
                    application.id(),
                    application.label(),
                    application,
                    shares.impacts(place),
                    shares.parts(place)));
        }
        return parts;
    }

    /** Returns the lines other than applications: equipment, then machines and services with a remainder. */
    List<SystemLine<Application>> others() {
        EquipmentRests rests = new EquipmentRests(targets, equipment);
        List<SystemLine<Application>> lines = rests.lines(machines.unallocated(), left());
        Iterator<Shared> next = shared.iterator();
        system.machines().forEach(machine -> addRest(next.next(), machine.label(), lines));
        services.forEach(service -> {
            if (carries(service)) {
                addRest(next.next(), service.label(), lines);
            } else {
                lines.add(service.withoutObject());
            }
        });
        return lines;
    }

    /** Returns the remainders of equipment, in the order of the inventory. */
    private Map<String, Impacts> left() {
        Map<String, Impacts> left = new LinkedHashMap<>();
        sharedEquipment.forEach(one -> left.put(one.group.carrier().id(), one.rest()));
        return left;
    }

    /**
     * Adds the remainder of a machine or an instance after its applications, which is usually 0; the whole if there are
     * none.
     */
    private void addRest(Shared one, String label, List<SystemLine<Application>> lines) {
        Carrier carrier = one.group.carrier();
        if (one.parts.length == 0) {
            lines.add(line(Kind.WHOLE, carrier.id(), label, carrier.impacts()));
            return;
        }
        Impacts rest = one.rest();
        if (!rest.isNothing(targets.targets())) {
            lines.add(line(Kind.UNALLOCATED, carrier.id(), label, rest));
        }
    }

    private SystemLine<Application> line(Kind kind, String id, String label, Impacts impacts) {
        return new SystemLine<>(targets, kind, id, label, null, impacts, List.of());
    }
}
