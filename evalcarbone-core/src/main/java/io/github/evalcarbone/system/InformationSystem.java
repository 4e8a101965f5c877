package io.github.evalcarbone.system;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    private InformationSystem(Builder builder, SystemCheck checked) {
        this.inventory = builder.inventory;
        this.hosts = List.copyOf(checked.hosts());
        this.machines = List.copyOf(checked.machines());
        this.applications = List.copyOf(checked.applications());
        this.messaging = List.copyOf(checked.messaging());
        this.incompleteApplications = Set.copyOf(checked.incomplete());
        this.services = List.copyOf(checked.services());
        this.sharedTerminals = List.copyOf(checked.sharedTerminals());
        this.refused = joined(builder.refused, checked.refused());
        this.problems = joined(builder.problems, unreported(checked.problems(), builder.problems));
    }

    /**
     * Returns a builder of a system.
     *
     * @param inventory  its equipment
     * @return a builder, not thread-safe
     */
    public static Builder builder(Inventory inventory) {
        return new Builder(inventory);
    }

    /**
     * Returns a builder with the parts of this system, to build it with changes. What was refused stays refused, and what was
     * incomplete stays incomplete.
     *
     * @param changed  its equipment
     * @return a builder, not thread-safe
     */
    public Builder toBuilder(Inventory changed) {
        return addTo(new Builder(changed));
    }

    private Builder addTo(Builder builder) {
        hosts.forEach(builder::add);
        machines.forEach(builder::add);
        applications.forEach(builder::add);
        messaging.forEach(builder::add);
        services.forEach(builder::add);
        sharedTerminals.forEach(builder::add);
        refused.forEach(builder::refuse);
        builder.incomplete.addAll(incompleteApplications);
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

    /** A builder of a system. A location given with a part is that of its problems. Not thread-safe. */
    public static final class Builder {

        private final Inventory inventory;
        final List<Stated<Host>> hosts = new ArrayList<>();
        final List<Stated<VirtualMachine>> machines = new ArrayList<>();
        final List<Stated<Application>> applications = new ArrayList<>();
        final List<Stated<Messaging>> messaging = new ArrayList<>();
        final List<Stated<ExternalService>> services = new ArrayList<>();
        final List<Stated<SharedTerminals>> sharedTerminals = new ArrayList<>();
        private final List<RefusedPart> refused = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> incomplete = new LinkedHashSet<>();

        private Builder(Inventory inventory) {
            this.inventory = inventory;
        }

        /** A part, its location, and the locations of its references that have their own. */
        record Stated<T>(T part, Location at, Map<String, Location> references) {

            Location of(String reference) {
                return references.getOrDefault(reference, at);
            }

            Stated<T> with(T changed) {
                return new Stated<>(changed, at, references);
            }
        }

        Inventory inventory() {
            return inventory;
        }

        /**
         * Adds the capacity of a line.
         *
         * @param host  the capacity
         * @return this builder
         */
        public Builder add(Host host) {
            return add(host, Location.NONE);
        }

        /**
         * Adds the capacity of a line.
         *
         * @param host  the capacity
         * @param at  its location
         * @return this builder
         */
        public Builder add(Host host, Location at) {
            hosts.add(new Stated<>(host, at, Map.of()));
            return this;
        }

        /**
         * Adds a machine.
         *
         * @param machine  the machine
         * @return this builder
         */
        public Builder add(VirtualMachine machine) {
            return add(machine, Location.NONE);
        }

        /**
         * Adds a machine.
         *
         * @param machine  the machine
         * @param at  its location
         * @return this builder
         */
        public Builder add(VirtualMachine machine, Location at) {
            machines.add(new Stated<>(machine, at, Map.of()));
            return this;
        }

        /**
         * Adds an application.
         *
         * @param application  the application
         * @return this builder
         */
        public Builder add(Application application) {
            return add(application, Location.NONE);
        }

        /**
         * Adds an application.
         *
         * @param application  the application
         * @param at  its location
         * @return this builder
         */
        public Builder add(Application application, Location at) {
            return add(application, at, Map.of());
        }

        /**
         * Adds an application whose references have locations of their own.
         *
         * @param application  the application
         * @param at  its location
         * @param references  the locations of its references, by id; a reference without one has that of the application
         * @return this builder
         */
        public Builder add(Application application, Location at, Map<String, Location> references) {
            applications.add(new Stated<>(application, at, Map.copyOf(references)));
            return this;
        }

        /**
         * Adds a month of mail.
         *
         * @param mail  the month
         * @return this builder
         */
        public Builder add(Messaging mail) {
            return add(mail, Location.NONE);
        }

        /**
         * Adds a month of mail.
         *
         * @param mail  the month
         * @param at  its location
         * @return this builder
         */
        public Builder add(Messaging mail, Location at) {
            messaging.add(new Stated<>(mail, at, Map.of()));
            return this;
        }

        /**
         * Adds a service run by others.
         *
         * @param service  a cloud instance, the use of a network, or printing
         * @return this builder
         */
        public Builder add(ExternalService service) {
            return add(service, Location.NONE);
        }

        /**
         * Adds a service run by others.
         *
         * @param service  a cloud instance, the use of a network, or printing
         * @param at  its location
         * @return this builder
         */
        public Builder add(ExternalService service, Location at) {
            services.add(new Stated<>(service, at, Map.of()));
            return this;
        }

        /**
         * Adds terminals that many people share.
         *
         * @param terminals  the terminals; the id of their device must be new among the equipment
         * @return this builder
         */
        public Builder add(SharedTerminals terminals) {
            return add(terminals, Location.NONE);
        }

        /**
         * Adds terminals that many people share.
         *
         * @param terminals  the terminals; the id of their device must be new among the equipment
         * @param at  its location
         * @return this builder
         */
        public Builder add(SharedTerminals terminals, Location at) {
            sharedTerminals.add(new Stated<>(terminals, at, Map.of()));
            return this;
        }

        /**
         * Adds a part whose row could not be read: what depends on it becomes a gap.
         *
         * @param part  what is known of it
         * @return this builder
         */
        public Builder refuse(RefusedPart part) {
            refused.add(part);
            return this;
        }

        /**
         * Adds problems of rows or tables that could not be read, which become findings of the footprint.
         *
         * @param found  the problems
         * @return this builder
         */
        public Builder report(List<Problem> found) {
            problems.addAll(found);
            return this;
        }

        /**
         * Changes or removes the capacities there are.
         *
         * @param change  from a capacity to what is in its place; empty to remove it
         * @return this builder
         */
        public Builder withHosts(Function<Host, Optional<Host>> change) {
            List<Stated<Host>> changed = hosts.stream()
                    .flatMap(one -> change.apply(one.part()).map(one::with).stream())
                    .toList();
            hosts.clear();
            hosts.addAll(changed);
            return this;
        }

        /**
         * Changes the machines there are.
         *
         * @param change  from a machine to what is in its place
         * @return this builder
         */
        public Builder withMachines(UnaryOperator<VirtualMachine> change) {
            machines.replaceAll(one -> one.with(change.apply(one.part())));
            return this;
        }

        /**
         * Changes the services there are.
         *
         * @param change  from a service to what is in its place
         * @return this builder
         */
        public Builder withServices(UnaryOperator<ExternalService> change) {
            services.replaceAll(one -> one.with(change.apply(one.part())));
            return this;
        }

        /**
         * Changes the shared terminals there are.
         *
         * @param change  from shared terminals to those in their place
         * @return this builder
         */
        public Builder withSharedTerminals(UnaryOperator<SharedTerminals> change) {
            sharedTerminals.replaceAll(one -> one.with(change.apply(one.part())));
            return this;
        }

        Set<String> incomplete() {
            return incomplete;
        }

        List<RefusedPart> refused() {
            return refused;
        }

        /**
         * Builds the system of all valid parts; {@link InformationSystem#problems()} reports the others.
         * <p>
         * Left out are: a part with a duplicate id, a capacity or machine whose carrier is unknown, machines that carry
         * each other in a cycle, and the reference of an application to an unknown machine; the application itself is
         * kept. Keys of one carrier with a sum above 1, and weights that only some applications on a carrier state, are reported
         * and kept. Of parts with one id the first is kept, and
         * its results are gaps, as which one is right is not known. {@link InformationSystem#refused()} has what was
         * left out.
         *
         * @return the system
         */
        public InformationSystem build() {
            return new InformationSystem(this, new SystemCheck(this));
        }
    }
}
