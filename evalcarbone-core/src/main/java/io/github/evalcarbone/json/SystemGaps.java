package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.json.ReadSystem.Cell;
import io.github.evalcarbone.json.ReadSystem.Line;
import io.github.evalcarbone.json.ReadSystem.Value;
import io.github.evalcarbone.json.ReadSystem.View;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that each value with a gap is incomplete wherever it occurs, and that each gap has a line. Not thread-safe. */
final class SystemGaps {

    private final ReadSystem system;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> equipment;
    private final Set<String> services;
    private final List<Gap> ofMachines;
    private final List<Gap> ofApplications;
    private final Set<Cell> equipmentCells;
    private final Set<Cell> serviceCells;
    private final Set<Cell> machineCells;
    private final Set<Cell> applicationCells;

    SystemGaps(ReadSystem system) {
        this.system = system;
        this.equipment =
                system.equipment().lines().stream().map(FootprintLine::id).collect(Collectors.toSet());
        this.services = system.services().lines().stream().map(Line::id).collect(Collectors.toSet());
        this.ofMachines = ofParts(system.machines());
        this.ofApplications = ofParts(system.applications());
        this.equipmentCells = cells(system.equipment().gaps());
        this.serviceCells = cells(system.services().gaps());
        this.machineCells = cells(ofMachines);
        this.applicationCells = cells(ofApplications);
    }

    private static Set<Cell> cells(List<Gap> gaps) {
        return gaps.stream().map(Cell::of).collect(Collectors.toSet());
    }

    /** The gaps of a view are those of its parts and those of services, which may have the ids of applications. */
    private <T> List<Gap> ofParts(View<T> view) {
        Map<Gap, Integer> others = new LinkedHashMap<>();
        system.services().gaps().forEach(gap -> others.merge(gap, 1, Integer::sum));
        List<Gap> ofParts = new ArrayList<>();
        for (Gap gap : view.gaps()) {
            if (others.getOrDefault(gap, 0) > 0) {
                others.merge(gap, -1, Integer::sum);
            } else {
                ofParts.add(gap);
            }
        }
        others.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .forEach(entry ->
                        add(CoreCode.FOOTPRINT_CELL_COUNT, view.json().at("gaps"), Cell.of(entry.getKey()), 0));
        return ofParts;
    }

    private void add(ProblemCode code, Location at, Object... values) {
        problems.add(Problem.of(code, at, Stream.of(values).map(String::valueOf).toArray(String[]::new)));
    }

    List<Problem> problems() {
        system.services().lines().forEach(line -> complete(line, serviceCells));
        machineView();
        applicationView();
        requireOnce(system.services().gaps(), system.services().json());
        requireOnce(ofMachines, system.machines().json());
        requireLines(serviceCells, system.services().lines(), system.services().json());
        requireLines(machineCells, system.machines().parts(), system.machines().json());
        requireLines(
                applicationCells,
                system.applications().parts(),
                system.applications().json());
        unshared();
        return problems;
    }

    /** A value is complete unless there is a gap. */
    private <T> void complete(Line<T> line, Set<Cell> gaps) {
        for (Value value : line.values()) {
            if (value.complete() == gaps.contains(value.cell())) {
                add(CoreCode.BAD_VALUE, value.at(), value.complete(), !value.complete());
            }
        }
    }

    private <T> void rest(Line<T> line, boolean carries, Set<Cell> gaps) {
        Kind kind = carries ? Kind.UNALLOCATED : Kind.WHOLE;
        if (line.kind() != kind) {
            add(CoreCode.BAD_VALUE, line.json().at("kind"), line.kind(), kind);
        }
        complete(line, gaps);
    }

    private Set<String> hosts() {
        return system.machines().objects().stream().map(VirtualMachine::host).collect(Collectors.toSet());
    }

    private void machineView() {
        Set<String> hosts = hosts();
        system.machines().parts().forEach(line -> complete(line, machineCells));
        for (Line<VirtualMachine> line : system.machines().rests()) {
            boolean isEquipment = equipment.contains(line.id());
            rest(line, isEquipment && hosts.contains(line.id()), isEquipment ? equipmentCells : serviceCells);
        }
    }

    /** Equipment takes precedence over a machine with the same id. */
    private void applicationView() {
        Set<String> hosts = hosts();
        Set<String> carriers = system.applications().objects().stream()
                .flatMap(SystemGaps::carriers)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        system.applications().parts().forEach(line -> complete(line, applicationCells));
        for (Line<Application> line : system.applications().rests()) {
            String id = line.id();
            if (equipment.contains(id) && seen.add(id)) {
                rest(line, hosts.contains(id) || carriers.contains(id), equipmentCells);
            } else {
                rest(line, carriers.contains(id), services.contains(id) ? serviceCells : machineCells);
            }
        }
    }

    private static Stream<String> carriers(Application application) {
        return Stream.concat(application.machines().stream(), application.equipment().stream());
    }

    /** Services and machines have a cause for each gap; applications may have one for each carrier. */
    private void requireOnce(List<Gap> gaps, ObjectReader json) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        gaps.forEach(gap -> counts.merge(Cell.of(gap), 1, Integer::sum));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .forEach(
                        entry -> add(CoreCode.FOOTPRINT_CELL_COUNT, json.at("gaps"), entry.getKey(), entry.getValue()));
    }

    /** A gap is that of a line. */
    private <T> void requireLines(Set<Cell> gaps, List<Line<T>> lines, ObjectReader json) {
        Set<Cell> known = lines.stream()
                .flatMap(line -> line.values().stream().map(Value::cell))
                .collect(Collectors.toSet());
        gaps.stream()
                .filter(cell -> !known.contains(cell))
                .forEach(cell -> add(CoreCode.SYSTEM_REFERENCE_UNKNOWN, json.at("gaps"), cell));
    }

    /** A part has the gaps of its carrier and those of the allocation. */
    private void unshared() {
        Set<Gap> ofParts = new HashSet<>(ofMachines);
        ofParts.addAll(ofApplications);
        system.unshared().stream()
                .filter(gap -> !ofParts.contains(gap))
                .forEach(gap ->
                        add(CoreCode.SYSTEM_REFERENCE_UNKNOWN, system.json().at("unshared"), Cell.of(gap)));
        Map<String, List<String>> hosts = new HashMap<>();
        system.machines().objects().forEach(machine -> hosts.put(machine.id(), List.of(machine.host())));
        requireCause(ofMachines, hosts);
        Map<String, List<String>> carriers = new HashMap<>();
        system.applications()
                .objects()
                .forEach(application ->
                        carriers.put(application.id(), carriers(application).toList()));
        requireCause(ofApplications, carriers);
    }

    private void requireCause(List<Gap> gaps, Map<String, List<String>> carriers) {
        Set<Gap> ofCarriers = new HashSet<>(system.equipment().gaps());
        ofCarriers.addAll(system.services().gaps());
        ofCarriers.addAll(ofMachines);
        Set<Gap> unshared = new HashSet<>(system.unshared());
        gaps.stream()
                .filter(gap -> !unshared.contains(gap)
                        && carriers.getOrDefault(gap.line(), List.of()).stream()
                                .noneMatch(carrier -> ofCarriers.contains(on(carrier, gap))))
                .forEach(gap -> add(CoreCode.FOOTPRINT_CELL_COUNT, system.json().at("unshared"), Cell.of(gap), 0));
    }

    private static Gap on(String carrier, Gap gap) {
        return new Gap(carrier, gap.phase(), gap.category(), gap.rule(), gap.problem());
    }
}
