package io.github.evalcarbone.system;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The equipment of an establishment and what runs on it. All references resolve, and no machine carries itself.
 * <p>
 * The order of its parts does not affect any result. Immutable and thread-safe.
 */
public final class InformationSystem {

    private final Inventory inventory;
    private final List<Host> hosts;
    private final List<VirtualMachine> machines;
    private final List<Application> applications;
    private final List<Messaging> messaging;
    private final List<ExternalService> services;
    private final List<SharedTerminals> sharedTerminals;
    private final Set<String> incompleteApplications;
    private final List<RefusedPart> refused;
    private final List<Problem> problems;

    InformationSystem(InformationSystemBuilder builder, SystemCheck checked) {
        this.inventory = builder.inventory();
        this.hosts = List.copyOf(checked.hosts());
        this.machines = List.copyOf(checked.machines());
        this.applications = List.copyOf(checked.applications());
        this.messaging = List.copyOf(checked.messaging());
        this.incompleteApplications = Set.copyOf(checked.incomplete());
        this.services = List.copyOf(checked.services());
        this.sharedTerminals = List.copyOf(checked.sharedTerminals());
        this.refused = joined(builder.refused(), checked.refused());
        this.problems = joined(builder.problems(), unreported(checked.problems(), builder.problems()));
    }

    /**
     * Returns a builder of a system.
     *
     * @param inventory  its equipment
     * @return a builder, not thread-safe
     */
    public static InformationSystemBuilder builder(Inventory inventory) {
        return new InformationSystemBuilder(inventory);
    }

    /**
     * Returns a builder with the parts of this system, to build it with changes. What was refused stays refused, and what was
     * incomplete stays incomplete.
     *
     * @param changed  its equipment
     * @return a builder, not thread-safe
     */
    public InformationSystemBuilder toBuilder(Inventory changed) {
        return addTo(new InformationSystemBuilder(changed));
    }

    private InformationSystemBuilder addTo(InformationSystemBuilder builder) {
        hosts.forEach(builder::add);
        machines.forEach(builder::add);
        applications.forEach(builder::add);
        messaging.forEach(builder::add);
        services.forEach(builder::add);
        sharedTerminals.forEach(builder::add);
        refused.forEach(builder::refuse);
        builder.incomplete().addAll(incompleteApplications);
        return builder.report(problems);
    }

    /**
     * Returns the parts of this system followed by those of another, under the name and date of this one's inventory.
     *
     * @param other  the other system, evaluated for the same day
     * @return both together
     * @throws IllegalArgumentException if the days differ, or both have a line with the same id
     */
    public InformationSystem plus(InformationSystem other) {
        return other.addTo(toBuilder(inventory.plus(other.inventory))).build();
    }

    /** {@return the equipment} */
    public Inventory inventory() {
        return inventory;
    }

    /** {@return the capacities of lines of equipment, at most one per line} */
    public List<Host> hosts() {
        return hosts;
    }

    /** {@return the virtual machines, each on a line of the inventory or on another of them} */
    public List<VirtualMachine> machines() {
        return machines;
    }

    /** {@return the applications, each on machines of the system} */
    public List<Application> applications() {
        return applications;
    }

    /**
     * {@return the ids of applications that refer to an unknown machine, or to one of two services with the same id;
     * their part of the footprint is incomplete}
     */
    public Set<String> incompleteApplications() {
        return incompleteApplications;
    }

    /** {@return the months of mail} */
    public List<Messaging> messaging() {
        return messaging;
    }

    /** {@return the services run by others: cloud instances, networks, printing} */
    public List<ExternalService> services() {
        return services;
    }

    /** {@return the shared terminals, whose devices are not counted} */
    public List<SharedTerminals> sharedTerminals() {
        return sharedTerminals;
    }

    /** {@return the parts that were stated and are not in the system; results that depend on them are gaps} */
    public List<RefusedPart> refused() {
        return refused;
    }

    /**
     * Counts the refused parts of a kind. Without refused services and shared terminals the total is incomplete.
     *
     * @param kind  the kind
     * @return the number of parts
     */
    public long refused(RefusedPart.Kind kind) {
        return refused.stream().filter(part -> part.kind() == kind).count();
    }

    /**
     * {@return the problems of the rows that could not be read, then those of the parts added; parts with an error were
     * left out. They are findings of its footprint}
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Leaves out what was reported when the parts were first put together; parts of a system have no places any more. */
    private static List<Problem> unreported(List<Problem> found, List<Problem> reported) {
        return found.stream()
                .filter(problem -> !problem.location().equals(Location.NONE)
                        || reported.stream()
                                .noneMatch(known -> known.is(problem.code())
                                        && known.values().equals(problem.values())))
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
