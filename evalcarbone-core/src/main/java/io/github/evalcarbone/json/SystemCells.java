package io.github.evalcarbone.json;

import io.github.evalcarbone.engine.system.ServiceLine;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ReadSystem.Cell;
import io.github.evalcarbone.json.ReadSystem.Line;
import io.github.evalcarbone.json.ReadSystem.Month;
import io.github.evalcarbone.json.ReadSystem.Value;
import io.github.evalcarbone.json.ReadSystem.View;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that each object, line and cell of the footprint of a system is present once. Not thread-safe. */
final class SystemCells {

    private final ReadSystem system;
    private final List<ImpactCategory> categories;
    private final Set<String> equipment;
    private final Set<String> services;
    private final Set<String> machines;
    private final List<Problem> problems = new ArrayList<>();

    SystemCells(ReadSystem system) {
        this.system = system;
        this.categories = system.equipment().categories();
        this.equipment =
                system.equipment().lines().stream().map(FootprintLine::id).collect(Collectors.toSet());
        this.services = ids(system.services().lines());
        this.machines = ids(system.machines().parts());
    }

    private static <T> Set<String> ids(List<Line<T>> lines) {
        return lines.stream().map(Line::id).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        phases();
        requireOwn(system.services().lines(), equipment);
        requireOwn(system.machines().parts(), services);
        requireOwn(system.applications().parts(), Set.of());
        system.machines().parts().forEach(this::host);
        system.applications().parts().forEach(this::carriers);
        system.services().lines().forEach(this::cells);
        system.machines().lines().forEach(this::cells);
        system.applications().lines().forEach(this::cells);
        mail();
        restsOfMachines();
        restsOfApplications();
        return problems;
    }

    private void add(ProblemCode code, Location at, Object... values) {
        problems.add(Problem.of(code, at, Stream.of(values).map(String::valueOf).toArray(String[]::new)));
    }

    /** The phases of a system are those of its equipment and services; services of one kind have the same. */
    private void phases() {
        Set<LifecyclePhase> phases = new TreeSet<>(system.equipment().phases());
        Map<AssessedKind, List<LifecyclePhase>> byKind = new EnumMap<>(AssessedKind.class);
        for (Line<ExternalService> line : system.services().lines()) {
            phases.addAll(line.phases());
            List<LifecyclePhase> first =
                    byKind.computeIfAbsent(ServiceLine.kind(line.object().orElseThrow()), kind -> line.phases());
            if (!line.phases().equals(first) || line.phases().isEmpty() != categories.isEmpty()) {
                add(CoreCode.BAD_VALUE, line.json().at("phases"), line.phases(), first);
            }
        }
        if (!system.phases().equals(List.copyOf(phases))) {
            add(CoreCode.BAD_VALUE, system.json().at("phases"), system.phases(), phases);
        }
    }

    private <T> void requireOwn(List<Line<T>> lines, Set<String> taken) {
        Set<String> seen = new HashSet<>(taken);
        lines.stream()
                .filter(line -> !seen.add(line.id()))
                .forEach(line -> add(CoreCode.DUPLICATE_SYSTEM_ID, line.json().at("line"), line.id()));
    }

    private void host(Line<VirtualMachine> line) {
        String host = line.object().orElseThrow().host();
        if (!equipment.contains(host) && !machines.contains(host)) {
            add(CoreCode.SYSTEM_REFERENCE_UNKNOWN, line.json().at("host"), host);
        }
    }

    private void carriers(Line<Application> line) {
        Application application = line.object().orElseThrow();
        application.machines().stream()
                .filter(id -> !machines.contains(id) && !services.contains(id))
                .forEach(
                        id -> add(CoreCode.SYSTEM_REFERENCE_UNKNOWN, line.json().at("machines"), id));
        application.equipment().stream()
                .filter(id -> !equipment.contains(id))
                .forEach(
                        id -> add(CoreCode.SYSTEM_REFERENCE_UNKNOWN, line.json().at("equipment"), id));
    }

    private <T> void cells(Line<T> line) {
        count(
                cells(line.id(), line.phases()),
                line.values().stream().map(Value::cell).toList(),
                line.json().at("values"));
    }

    private List<Cell> cells(String line, List<LifecyclePhase> phases) {
        return phases.stream()
                .flatMap(phase -> categories.stream().map(category -> new Cell(line, phase, category)))
                .toList();
    }

    /** Reports each expected element that is missing or repeated, and each unexpected one. */
    private void count(Collection<?> expected, Collection<?> found, Location at) {
        Map<Object, Integer> surplus = new LinkedHashMap<>();
        expected.forEach(each -> surplus.merge(each, -1, Integer::sum));
        Set<Object> known = Set.copyOf(surplus.keySet());
        for (Object each : found) {
            if (known.contains(each)) {
                surplus.merge(each, 1, Integer::sum);
            } else {
                stranger(each, at);
            }
        }
        surplus.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .forEach(entry -> add(CoreCode.FOOTPRINT_CELL_COUNT, at, entry.getKey(), 1 + entry.getValue()));
    }

    private void stranger(Object each, Location at) {
        if (each instanceof Cell cell) {
            add(CoreCode.BAD_VALUE, at, cell, system.phases() + " " + categories);
        } else {
            add(CoreCode.SYSTEM_REFERENCE_UNKNOWN, at, each);
        }
    }

    private void mail() {
        List<Cell> expected = new ArrayList<>();
        List<Cell> found =
                new ArrayList<>(system.mail().gaps().stream().map(Cell::of).toList());
        Set<String> seen = new HashSet<>();
        for (Month month : system.mail().months()) {
            String id = month.month().id();
            if (!seen.add(id)) {
                add(CoreCode.DUPLICATE_SYSTEM_ID, month.at(), id);
            }
            expected.addAll(cells(id, List.of(LifecyclePhase.WHOLE)));
            month.values().forEach(value -> found.add(new Cell(id, LifecyclePhase.WHOLE, value.category())));
        }
        count(expected, found, system.mail().json().at("months"));
    }

    /** All equipment and all services are lines of the view, whole or as the remainder left by machines. */
    private void restsOfMachines() {
        List<String> expected =
                Stream.concat(equipment.stream(), services.stream()).toList();
        count(expected, rests(system.machines()), system.machines().json().at("lines"));
    }

    private static <T> List<String> rests(View<T> view) {
        return view.rests().stream().map(Line::id).toList();
    }

    /** Machines and services that carry applications have no remainder; everything else is a line. */
    private void restsOfApplications() {
        Set<String> carriers = system.applications().objects().stream()
                .flatMap(application -> Stream.of(application.machines(), application.equipment()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> rests = rests(system.applications());
        Set<String> left = new HashSet<>(rests);
        List<String> expected = Stream.concat(machines.stream(), services.stream())
                .filter(id -> !carriers.contains(id) || (left.contains(id) && !equipment.contains(id)))
                .collect(Collectors.toCollection(ArrayList::new));
        expected.addAll(equipment);
        count(expected, rests, system.applications().json().at("lines"));
    }
}
