package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;
import java.util.Set;

/**
 * Instances of a cloud run in another area. Immutable and thread-safe.
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
     * @throws IllegalArgumentException if the area is blank
     */
    public CloudMove {
        instances = Set.copyOf(instances);
        Invariants.notBlank(area, "area");
    }

    @Override
    public SystemOutcome apply(InformationSystem system) {
        long touched = system.services().stream().filter(this::isMeant).count();
        InformationSystem changed =
                system.toBuilder(system.inventory()).withServices(this::moved).build();
        return new SystemOutcome(changed, touched, List.of(), List.of());
    }

    private boolean isMeant(ExternalService service) {
        return service instanceof CloudInstance && (instances.isEmpty() || instances.contains(service.id()));
    }

    private ExternalService moved(ExternalService service) {
        return service instanceof CloudInstance instance && isMeant(service) ? instance.withArea(area) : service;
    }
}
