package io.github.evalcarbone.system;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.StatedParts.Stated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A builder of a system. A location given with a part is that of its problems. Not thread-safe. */
public final class InformationSystemBuilder {

    private final Inventory inventory;
    private final StatedParts<Host> hosts = new StatedParts<>();
    private final StatedParts<VirtualMachine> machines = new StatedParts<>();
    private final StatedParts<Application> applications = new StatedParts<>();
    private final StatedParts<Messaging> messaging = new StatedParts<>();
    private final StatedParts<ExternalService> services = new StatedParts<>();
    private final StatedParts<SharedTerminals> sharedTerminals = new StatedParts<>();
    private final List<RefusedPart> refused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> incomplete = new LinkedHashSet<>();

    InformationSystemBuilder(Inventory inventory) {
        this.inventory = inventory;
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
    public InformationSystemBuilder add(Host host) {
        return add(host, Location.NONE);
    }

    /**
     * Adds the capacity of a line.
     *
     * @param host  the capacity
     * @param at  its location
     * @return this builder
     */
    public InformationSystemBuilder add(Host host, Location at) {
        hosts.add(host, at, Map.of());
        return this;
    }

    /**
     * Adds a machine.
     *
     * @param machine  the machine
     * @return this builder
     */
    public InformationSystemBuilder add(VirtualMachine machine) {
        return add(machine, Location.NONE);
    }

    /**
     * Adds a machine.
     *
     * @param machine  the machine
     * @param at  its location
     * @return this builder
     */
    public InformationSystemBuilder add(VirtualMachine machine, Location at) {
        machines.add(machine, at, Map.of());
        return this;
    }

    /**
     * Adds an application.
     *
     * @param application  the application
     * @return this builder
     */
    public InformationSystemBuilder add(Application application) {
        return add(application, Location.NONE);
    }

    /**
     * Adds an application.
     *
     * @param application  the application
     * @param at  its location
     * @return this builder
     */
    public InformationSystemBuilder add(Application application, Location at) {
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
    public InformationSystemBuilder add(Application application, Location at, Map<String, Location> references) {
        applications.add(application, at, references);
        return this;
    }

    /**
     * Adds a month of mail.
     *
     * @param mail  the month
     * @return this builder
     */
    public InformationSystemBuilder add(Messaging mail) {
        return add(mail, Location.NONE);
    }

    /**
     * Adds a month of mail.
     *
     * @param mail  the month
     * @param at  its location
     * @return this builder
     */
    public InformationSystemBuilder add(Messaging mail, Location at) {
        messaging.add(mail, at, Map.of());
        return this;
    }

    /**
     * Adds a service run by others.
     *
     * @param service  a cloud instance, the use of a network, or printing
     * @return this builder
     */
    public InformationSystemBuilder add(ExternalService service) {
        return add(service, Location.NONE);
    }

    /**
     * Adds a service run by others.
     *
     * @param service  a cloud instance, the use of a network, or printing
     * @param at  its location
     * @return this builder
     */
    public InformationSystemBuilder add(ExternalService service, Location at) {
        services.add(service, at, Map.of());
        return this;
    }

    /**
     * Adds terminals that many people share.
     *
     * @param terminals  the terminals; the id of their device must be new among the equipment
     * @return this builder
     */
    public InformationSystemBuilder add(SharedTerminals terminals) {
        return add(terminals, Location.NONE);
    }

    /**
     * Adds terminals that many people share.
     *
     * @param terminals  the terminals; the id of their device must be new among the equipment
     * @param at  its location
     * @return this builder
     */
    public InformationSystemBuilder add(SharedTerminals terminals, Location at) {
        sharedTerminals.add(terminals, at, Map.of());
        return this;
    }

    /**
     * Adds a part whose row could not be read: what depends on it becomes a gap.
     *
     * @param part  what is known of it
     * @return this builder
     */
    public InformationSystemBuilder refuse(RefusedPart part) {
        refused.add(part);
        return this;
    }

    /**
     * Marks an application as incomplete, such as one that was read before and named a machine that is not there.
     *
     * @param application  the id of the application
     * @return this builder
     */
    public InformationSystemBuilder markIncomplete(String application) {
        incomplete.add(application);
        return this;
    }

    /**
     * Adds problems of rows or tables that could not be read, which become findings of the footprint.
     *
     * @param found  the problems
     * @return this builder
     */
    public InformationSystemBuilder report(List<Problem> found) {
        problems.addAll(found);
        return this;
    }

    /**
     * Changes or removes the capacities there are.
     *
     * @param change  from a capacity to what is in its place; empty to remove it
     * @return this builder
     */
    public InformationSystemBuilder withHosts(Function<Host, Optional<Host>> change) {
        hosts.change(change);
        return this;
    }

    /**
     * Changes the machines there are.
     *
     * @param change  from a machine to what is in its place
     * @return this builder
     */
    public InformationSystemBuilder withMachines(UnaryOperator<VirtualMachine> change) {
        machines.change(change.andThen(Optional::of));
        return this;
    }

    /**
     * Changes the shared terminals there are.
     *
     * @param change  from shared terminals to those in their place
     * @return this builder
     */
    public InformationSystemBuilder withSharedTerminals(UnaryOperator<SharedTerminals> change) {
        sharedTerminals.change(change.andThen(Optional::of));
        return this;
    }

    /**
     * Changes the services there are.
     *
     * @param change  from a service to what is in its place
     * @return this builder
     */
    public InformationSystemBuilder withServices(UnaryOperator<ExternalService> change) {
        services.change(change.andThen(Optional::of));
        return this;
    }

    List<Stated<Host>> hosts() {
        return hosts.all();
    }

    List<Stated<VirtualMachine>> machines() {
        return machines.all();
    }

    List<Stated<Application>> applications() {
        return applications.all();
    }

    List<Stated<Messaging>> messaging() {
        return messaging.all();
    }

    List<Stated<ExternalService>> services() {
        return services.all();
    }

    List<Stated<SharedTerminals>> sharedTerminals() {
        return sharedTerminals.all();
    }

    List<Problem> problems() {
        return problems;
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
