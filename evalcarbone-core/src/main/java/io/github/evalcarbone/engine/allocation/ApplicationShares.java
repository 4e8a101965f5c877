package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares machines, cloud instances and equipment among the applications that run on them. For one thread. */
final class ApplicationShares {

    private final ResultHeader header;
    private final InformationSystem system;
    private final Allocation toApplications;
    private final Map<String, List<Application>> byCarrier = new HashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();

    ApplicationShares(ResultHeader header, RuleSet rules, InformationSystem system) {
        this.header = header;
        this.system = system;
        this.toApplications = new Allocation(header, rules, AllocatedKind.APPLICATION);
        system.applications()
                .forEach(application -> Stream.concat(application.machines().stream(), application.equipment().stream())
                        .forEach(carrier -> byCarrier
                                .computeIfAbsent(carrier, id -> new ArrayList<>())
                                .add(application)));
    }

    boolean isCarrier(String id) {
        return byCarrier.containsKey(id);
    }

    /** Shares a carrier; returns what its applications leave of it. */
    Impacts share(String id, Part whole) {
        List<Application> on = byCarrier.getOrDefault(id, List.of());
        List<Part> shared = toApplications.share(
                Carrier.of(id, whole),
                on.stream().map(application -> Claims.of(application, id)).toList());
        IntStream.range(0, on.size())
                .forEach(i -> parts.computeIfAbsent(on.get(i).id(), application -> new ArrayList<>())
                        .add(shared.get(i)));
        return whole.impacts().without(shared.stream().map(Part::impacts).toList());
    }

    List<Part> parts(Application application) {
        return parts.getOrDefault(application.id(), List.of());
    }

    Impacts impacts(Application application) {
        Impacts joined =
                Impacts.joined(parts(application).stream().map(Part::impacts).toList());
        return missing(application)
                .map(why -> joined.missing(target -> Optional.of(gap(application, target, why))))
                .orElse(joined);
    }

    private Gap gap(Application application, int target, Problem why) {
        return new Gap(application.id(), header.phase(target), header.category(target), "", why);
    }

    /** Without its machines, or some of them, an application is not known whole. */
    private Optional<Problem> missing(Application application) {
        boolean isPlaced =
                !application.machines().isEmpty() || !application.equipment().isEmpty();
        return isPlaced && !system.incompleteApplications().contains(application.id())
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.MACHINE_MISSING, Location.NONE, application.id()));
    }

    List<Gap> gaps() {
        return Stream.concat(toApplications.gaps().stream(), ofApplications()).toList();
    }

    List<Gap> undetermined() {
        return Stream.concat(toApplications.undetermined().stream(), ofApplications())
                .toList();
    }

    private Stream<Gap> ofApplications() {
        return system.applications().stream()
                .flatMap(application -> missing(application).stream()
                        .flatMap(why -> IntStream.range(0, header.targets())
                                .mapToObj(target -> gap(application, target, why))));
    }

    List<Finding> findings() {
        return toApplications.findings();
    }
}
