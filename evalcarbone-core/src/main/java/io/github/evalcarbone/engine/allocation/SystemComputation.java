package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.column.KeptLine;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Computes what a system has beside its equipment, and the views of both. For one system and one thread. */
public final class SystemComputation {

    private final RuleSet rules;
    private final InformationSystem system;
    private final ColumnFootprint equipment;
    private final SharedDevices devices;
    private final ResultHeader header;
    private final ServiceFacts facts;
    private final Services services;
    private final List<ServiceValues> serviceValues;
    private final AllocationBuilder machines;
    private final ApplicationShares applications;

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
        this.header = equipment.header().withPhases(phases());
        this.facts = new ServiceFacts(factors, equipment.evaluationDate().getYear());
        this.services = new Services(header, rules, facts);
        this.serviceValues = system.services().stream().map(services::assess).toList();
        this.machines = new AllocationBuilder(header, rules, system, equipment);
        this.applications = new ApplicationShares(header, rules, system);
    }

    /** The footprint of a system whose equipment, shared terminals among it, is computed already. */
    public static SystemFootprint footprint(
            RuleSet rules,
            FactorSet factors,
            InformationSystem system,
            SharedDevices devices,
            ColumnFootprint equipment) {
        return new ColumnSystemFootprint(new SystemComputation(rules, factors, system, devices, equipment).parts());
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
        List<SystemLine<ExternalService>> lines =
                serviceValues.stream().map(this::line).toList();
        return new SystemParts(
                header,
                tally,
                rules,
                equipment,
                serviceValues,
                findings,
                new SystemView<>(new ExactTotals(header, ofServices), lines, List::of, this::serviceGaps, findings),
                new RuleMessaging(rules, facts, system.messaging(), header.categories()),
                machineView(totals, lines),
                applicationView(totals, lines),
                devices.explanations(),
                this::undetermined,
                this::explain);
    }

    private SystemLine<ExternalService> line(ServiceValues values) {
        ExternalService service = values.service();
        Impacts impacts = values.impacts();
        return new SystemLine<>(
                header,
                Kind.WHOLE,
                service.id(),
                service.id(),
                Optional.of(service),
                impacts,
                List.of(Part.of(service.id(), impacts)),
                this::explain);
    }

    private List<Gap> serviceGaps() {
        return new ServiceLines(header, serviceValues).gaps();
    }

    private List<Gap> undetermined() {
        return SystemView.concat(machines.allocation().undetermined(), applications.undetermined());
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
        List<SystemLine<VirtualMachine>> parts = system.machines().stream()
                .map(machine -> {
                    Part part = machines.own(machine.id());
                    return this.<VirtualMachine>part(
                            machine.id(), machine.label(), Optional.of(machine), part.impacts(), List.of(part));
                })
                .toList();
        return new SystemView<>(
                totals,
                parts,
                () -> SystemView.concat(
                        this.<VirtualMachine>equipmentLines(machines.unallocated()),
                        lines.stream()
                                .map(SystemLine::<VirtualMachine>withoutObject)
                                .toList()),
                () -> SystemView.concat(machines.allocation().gaps(), serviceGaps()),
                machines.allocation().findings());
    }

    private <T> SystemLine<T> part(String id, String label, Optional<T> object, Impacts impacts, List<Part> parts) {
        return new SystemLine<>(header, Kind.PART, id, label, object, impacts, parts, this::explain);
    }

    private <T> SystemLine<T> rest(Kind kind, String id, String label, Impacts impacts) {
        return new SystemLine<>(header, kind, id, label, Optional.empty(), impacts, List.of(), this::explain);
    }

    /** Equipment in the order of the inventory: what is left of it, or whole where nothing is taken. */
    private <T> List<SystemLine<T>> equipmentLines(Map<String, Impacts> left) {
        return equipment.kept(id -> true).stream()
                .map(line -> this.<T>equipmentLine(line, Optional.ofNullable(left.get(line.id()))))
                .toList();
    }

    private <T> SystemLine<T> equipmentLine(KeptLine line, Optional<Impacts> left) {
        return rest(
                left.isPresent() ? Kind.UNALLOCATED : Kind.WHOLE,
                line.id(),
                line.label(),
                left.orElseGet(() -> AllocationBuilder.impacts(line, equipment.header(), header)));
    }

    private SystemView<Application> applicationView(FootprintTotals totals, List<SystemLine<ExternalService>> lines) {
        List<SystemLine<Application>> rests = new ArrayList<>();
        system.machines()
                .forEach(machine -> share(machine.id(), machine.label(), machines.own(machine.id()))
                        .ifPresent(rests::add));
        lines.forEach(line -> shareService(line).ifPresent(rests::add));
        Map<String, Impacts> left = shareEquipment();
        List<SystemLine<Application>> parts = system.applications().stream()
                .map(application -> part(
                        application.id(),
                        application.label(),
                        Optional.of(application),
                        applications.impacts(application),
                        applications.parts(application)))
                .toList();
        return new SystemView<>(
                totals,
                parts,
                () -> SystemView.concat(this.<Application>equipmentLines(left), rests),
                () -> SystemView.concat(applications.gaps(), serviceGaps()),
                applications.findings());
    }

    /** What its applications leave of a machine or an instance, most often nothing. */
    private Optional<SystemLine<Application>> share(String id, String label, Part whole) {
        Impacts rest = applications.share(id, whole);
        return applications.isCarrier(id) && isNothing(rest)
                ? Optional.empty()
                : Optional.of(rest(applications.isCarrier(id) ? Kind.UNALLOCATED : Kind.WHOLE, id, label, rest));
    }

    private boolean isNothing(Impacts rest) {
        return IntStream.range(0, header.targets())
                .mapToObj(rest::known)
                .map(Dyadic::signum)
                .allMatch(sign -> sign == 0);
    }

    /** A cloud instance may carry applications; other services carry nothing. */
    private Optional<SystemLine<Application>> shareService(SystemLine<ExternalService> line) {
        boolean carries =
                line.object().filter(CloudInstance.class::isInstance).isPresent() && applications.isCarrier(line.id());
        return carries
                ? share(line.id(), line.label(), Part.of(line.id(), line.impacts()))
                : Optional.of(line.withoutObject());
    }

    /** What machines leave of equipment, and of that what applications which run on it directly leave. */
    private Map<String, Impacts> shareEquipment() {
        Map<String, Impacts> left = new HashMap<>(machines.unallocated());
        for (KeptLine line : equipment.kept(applications::isCarrier)) {
            Impacts whole = left.getOrDefault(line.id(), AllocationBuilder.impacts(line, equipment.header(), header));
            left.put(line.id(), applications.share(line.id(), Part.of(line.id(), whole)));
        }
        return left;
    }
}
