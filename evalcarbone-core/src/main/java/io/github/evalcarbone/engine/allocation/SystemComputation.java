package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.part.Base;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.engine.part.EquipmentImpacts;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes the footprint of a system beyond its equipment, and the views by machine and by application. Used once per
 * system; not thread-safe.
 */
public final class SystemComputation {

    private final RuleSet rules;
    private final InformationSystem system;
    private final ColumnFootprint equipment;
    private final SharedDevices devices;
    private final ResultHeader header;
    private final ServiceFacts facts;
    private final Services services;
    private final List<ServiceValues> serviceValues;
    private final ViewTargets targets;
    private final EquipmentImpacts ofEquipment;
    private final AllocationBuilder machines;
    private final ApplicationView applications;

    private SystemComputation(
            RuleSet rules,
            FactorSet factors,
            InformationSystem system,
            SharedDevices devices,
            ColumnFootprint equipment) {
        this.rules = rules;
        this.system = system;
        this.devices = devices;
        this.equipment = equipment;
        this.header = equipment
                .header()
                .withPhases(phases())
                .withSetAside(SetAside.refused(system.refused(RefusedPart.Kind.SERVICE)));
        this.facts = new ServiceFacts(factors, equipment.evaluationDate().getYear());
        this.services = new Services(header, rules, facts);
        this.serviceValues = system.services().stream().map(services::assess).toList();
        this.targets = new ViewTargets(header, this::explain);
        this.ofEquipment = new EquipmentImpacts(equipment, header);
        this.machines = new AllocationBuilder(header, rules, factors, system, ofEquipment);
        this.applications = new ApplicationView(targets, rules, system, ofEquipment, machines);
    }

    /** Returns the footprint of a system whose equipment, including shared terminals, is already computed. */
    public static SystemFootprint footprint(
            RuleSet rules,
            FactorSet factors,
            InformationSystem system,
            SharedDevices devices,
            ColumnFootprint equipment) {
        SystemParts parts = new SystemComputation(rules, factors, system, devices, equipment).parts();
        return new ColumnSystemFootprint(parts.withRemarks(system.problems()));
    }

    private List<LifecyclePhase> phases() {
        return Stream.concat(equipment.phases().stream(), Services.phases(rules, system.services()))
                .distinct()
                .sorted()
                .toList();
    }

    private SystemParts parts() {
        List<Finding> findings = services.findings();
        Tally ofServices = SystemTally.of(header, serviceValues, findings);
        Tally tally =
                SystemTally.under(header, equipment.header(), equipment.tally()).plus(ofServices);
        FootprintTotals totals = new ExactTotals(header, tally);
        ResultHeader headerOfServices = header.ofServices(equipment.header());
        List<SystemLine<ExternalService>> lines =
                serviceValues.stream().map(this::line).toList();
        return new SystemParts(
                header,
                tally,
                rules,
                () -> system,
                equipment,
                serviceValues,
                findings,
                new SystemView<>(
                        new ExactTotals(headerOfServices, ofServices),
                        lines,
                        List::of,
                        this::serviceGaps,
                        () -> findings),
                new RuleMessaging(rules, facts, system.messaging(), header),
                machineView(totals, lines),
                applicationView(totals, lines),
                devices.explanations(),
                this::undetermined,
                this::explain);
    }

    private SystemLine<ExternalService> line(ServiceValues values) {
        ExternalService service = values.service();
        Base impacts = values.impacts();
        return new SystemLine<>(
                targets,
                Kind.WHOLE,
                service.id(),
                service.id(),
                service,
                impacts,
                List.of(CarrierPart.of(service.id(), impacts)));
    }

    private List<Gap> serviceGaps() {
        return new ServiceLines(header, serviceValues).gaps();
    }

    private List<Gap> undetermined() {
        return SystemView.concat(
                machines.allocation().undetermined(), applications.shares().undetermined());
    }

    private Optional<Explanation> explain(String carrier, int target) {
        LifecyclePhase phase = header.phase(target);
        if (equipment.hasLine(carrier)) {
            return equipment.phases().contains(phase)
                    ? Optional.of(equipment.explain(carrier, phase, header.category(target)))
                    : Optional.empty();
        }
        return new ServiceLines(header, serviceValues)
                .find(carrier)
                .flatMap(values -> services.explain(values.service(), target));
    }

    private SystemView<VirtualMachine> machineView(FootprintTotals totals, List<SystemLine<ExternalService>> lines) {
        return new SystemView<>(
                totals,
                machineParts(),
                () -> SystemView.concat(
                        new EquipmentRests(targets, ofEquipment).lines(machines.unallocated(), Map.of()),
                        lines.stream()
                                .map(SystemLine::<VirtualMachine>withoutObject)
                                .toList()),
                () -> SystemView.concat(machines.allocation().gaps(), serviceGaps()),
                machines::findings);
    }

    private List<SystemLine<VirtualMachine>> machineParts() {
        List<SystemLine<VirtualMachine>> parts =
                new ArrayList<>(system.machines().size());
        for (VirtualMachine machine : system.machines()) {
            CarrierPart part = machines.own(parts.size());
            parts.add(new SystemLine<>(
                    targets, Kind.PART, machine.id(), machine.label(), machine, part.impacts(), List.of(part)));
        }
        return parts;
    }

    private SystemView<Application> applicationView(FootprintTotals totals, List<SystemLine<ExternalService>> lines) {
        applications.share(lines);
        return new SystemView<>(
                totals,
                applications.parts(),
                applications::others,
                () -> SystemView.concat(applications.shares().gaps(), serviceGaps()),
                applications.shares()::findings);
    }
}
