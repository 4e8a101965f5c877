package io.github.evalcarbone.system;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The equipment of an establishment and what runs on it. References hold, and no machine carries itself.
 * <p>
 * The order of what it holds never changes a result. Immutable and thread-safe.
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
        this.problems = List.copyOf(checked.problems());
    }

    /**
     * Starts a system.
     *
     * @param inventory  its equipment
     * @return a builder, for one thread
     */
    public static Builder builder(Inventory inventory) {
        return new Builder(inventory);
    }

    /** {@return the equipment} */
    public Inventory inventory() {
        return inventory;
    }

    /** {@return what lines of equipment offer to machines, at most one a line} */
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

    /** {@return the ids of applications of which a machine was not there: their part of the footprint is not known whole} */
    public Set<String> incompleteApplications() {
        return incompleteApplications;
    }

    /** {@return the months of mail} */
    public List<Messaging> messaging() {
        return messaging;
    }

    /** {@return what others run for it: cloud instances, networks, printing} */
    public List<ExternalService> services() {
        return services;
    }

    /** {@return the terminals of which nobody counts the devices} */
    public List<SharedTerminals> sharedTerminals() {
        return sharedTerminals;
    }

    /** {@return what was wrong with the parts added: what an error is about was set aside} */
    public List<Problem> problems() {
        return problems;
    }

    /** Collects the parts of a system, for one thread. A place told beside a part is that of its problems. */
    public static final class Builder {

        private final Inventory inventory;
        final List<Stated<Host>> hosts = new ArrayList<>();
        final List<Stated<VirtualMachine>> machines = new ArrayList<>();
        final List<Stated<Application>> applications = new ArrayList<>();
        final List<Stated<Messaging>> messaging = new ArrayList<>();
        final List<Stated<ExternalService>> services = new ArrayList<>();

        final List<Stated<SharedTerminals>> sharedTerminals = new ArrayList<>();

        private Builder(Inventory inventory) {
            this.inventory = inventory;
        }

        /** A part and where it stands. */
        record Stated<T>(T part, Location at) {}

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
         * @param at  where it stands
         * @return this builder
         */
        public Builder add(Host host, Location at) {
            hosts.add(new Stated<>(host, at));
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
         * @param at  where it stands
         * @return this builder
         */
        public Builder add(VirtualMachine machine, Location at) {
            machines.add(new Stated<>(machine, at));
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
         * @param at  where it stands
         * @return this builder
         */
        public Builder add(Application application, Location at) {
            applications.add(new Stated<>(application, at));
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
         * @param at  where it stands
         * @return this builder
         */
        public Builder add(Messaging mail, Location at) {
            messaging.add(new Stated<>(mail, at));
            return this;
        }

        /**
         * Adds what others run for it.
         *
         * @param service  a cloud instance, the use of a network, or printing
         * @return this builder
         */
        public Builder add(ExternalService service) {
            return add(service, Location.NONE);
        }

        /**
         * Adds what others run for it.
         *
         * @param service  a cloud instance, the use of a network, or printing
         * @param at  where it stands
         * @return this builder
         */
        public Builder add(ExternalService service, Location at) {
            services.add(new Stated<>(service, at));
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
         * @param at  where it stands
         * @return this builder
         */
        public Builder add(SharedTerminals terminals, Location at) {
            sharedTerminals.add(new Stated<>(terminals, at));
            return this;
        }

        /**
         * Makes the system of all that is sound; {@link InformationSystem#problems()} tells the rest.
         * <p>
         * Set aside are: a part whose id was there before, a capacity or machine whose carrier is not there, machines that
         * carry each other in a circle, the reference of an application to a machine that is not there, and a number out of
         * its range. An application or machine without that number stays. Keys of one carrier above 1 are told and kept.
         *
         * @return the system
         */
        public InformationSystem build() {
            return new InformationSystem(this, new SystemCheck(this));
        }
    }
}
