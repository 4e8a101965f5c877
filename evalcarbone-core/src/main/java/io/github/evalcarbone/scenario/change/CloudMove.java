package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Instances of a cloud run in another area. An id that no instance has is reported. Immutable and thread-safe.
 *
 * @param instances  the ids of the instances; none for all
 * @param area  the area whose electricity they use
 */
public record CloudMove(Set<String> instances, String area) implements SystemChange {

    /**
     * Creates a change.
     *
     * @param instances  the ids of the instances; none for all
     * @param area  the area whose electricity they use
     * @throws IllegalArgumentException if the area or an id is blank
     */
    public CloudMove {
        instances.forEach(id -> Invariants.notBlank(id, "id of an instance"));
        instances = Collections.unmodifiableSortedSet(new TreeSet<>(instances)); // one order on every machine
        Invariants.notBlank(area, "area");
    }

    @Override
    public SystemOutcome apply(InformationSystem system, ChangeContext context) {
        long touched = system.services().stream().filter(this::isMeant).count();
        InformationSystem changed =
                system.toBuilder(system.inventory()).withServices(this::moved).build();
        return new SystemOutcome(changed, touched, List.of(), unknown(system));
    }

    private List<Problem> unknown(InformationSystem system) {
        Set<String> known = system.services().stream()
                .filter(CloudInstance.class::isInstance)
                .map(ExternalService::id)
                .collect(Collectors.toSet());
        return instances.stream()
                .filter(id -> !known.contains(id))
                .map(id -> Problem.of(CoreCode.SCENARIO_INSTANCE_UNKNOWN, Location.NONE, id))
                .toList();
    }

    private boolean isMeant(ExternalService service) {
        return service instanceof CloudInstance && (instances.isEmpty() || instances.contains(service.id()));
    }

    private ExternalService moved(ExternalService service) {
        return service instanceof CloudInstance instance && isMeant(service) ? instance.withArea(area) : service;
    }
}
