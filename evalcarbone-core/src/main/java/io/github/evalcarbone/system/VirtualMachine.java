package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * A virtual machine, or several identical ones, on a line of equipment or on another machine. Immutable and thread-safe.
 *
 * @param id  its id, unique among the machines
 * @param label  its display name
 * @param host  the id of the line of equipment that carries it, else of the machine that does
 * @param quantity  the number of identical machines, above 0
 * @param allocationKey  the share of its host per machine, from 0 to 1; empty if not agreed
 * @param vcpus  virtual CPUs of each, above 0; empty when unknown
 * @param memoryGigabytes  memory of each in GB, above 0; empty when unknown
 * @param storageGigabytes  storage of each in GB, above 0; empty when unknown
 * @param purpose  its purpose; empty if unknown
 * @param annualKilowattHours  the electricity that each is measured to use in a year, in kWh, 0 or more; empty if it is not
 *     measured
 */
public record VirtualMachine(
        String id,
        String label,
        String host,
        double quantity,
        Optional<Double> allocationKey,
        Optional<Double> vcpus,
        Optional<Double> memoryGigabytes,
        Optional<Double> storageGigabytes,
        Optional<Purpose> purpose,
        Optional<Double> annualKilowattHours) {

    /** The purpose of a machine, which determines how it is measured. */
    public enum Purpose {
        /** To compute: measured by virtual CPUs. */
        COMPUTE,
        /** To store: measured by storage. */
        STORAGE
    }

    /**
     * Creates a machine.
     *
     * @param id  its id, unique among the machines
     * @param label  its display name
     * @param host  the id of the line of equipment, else of the machine, that carries it
     * @param quantity  the number of identical machines, above 0
     * @param allocationKey  the share of its host, from 0 to 1; empty if not agreed
     * @param vcpus  virtual CPUs of each, above 0; empty when unknown
     * @param memoryGigabytes  memory of each in GB, above 0; empty when unknown
     * @param storageGigabytes  storage of each in GB, above 0; empty when unknown
     * @param purpose  its purpose; empty if unknown
     * @param annualKilowattHours  the electricity that each is measured to use in a year, in kWh, 0 or more; empty if it is
     *     not measured
     * @throws IllegalArgumentException if a text is blank or a number out of range
     */
    public VirtualMachine {
        Invariants.notBlank(id, "id of a machine");
        Invariants.notBlank(label, "label of a machine");
        Invariants.notBlank(host, "host of a machine");
        Invariants.positive(quantity, "quantity");
        allocationKey.ifPresent(value -> Invariants.within(value, 0, 1, "allocation key", "from 0 to 1"));
        vcpus.ifPresent(value -> Invariants.positive(value, "number of vCPU"));
        memoryGigabytes.ifPresent(value -> Invariants.positive(value, "memory"));
        storageGigabytes.ifPresent(value -> Invariants.positive(value, "storage"));
        annualKilowattHours.ifPresent(value -> Invariants.notNegative(value, "annual electricity of a machine"));
    }

    /**
     * Returns a machine of which nothing else is known; the id is also its label.
     *
     * @param id  its id
     * @param host  the id of the line of equipment, else of the machine, that carries it
     * @return the machine
     * @throws IllegalArgumentException if a text is blank
     */
    public static VirtualMachine of(String id, String host) {
        return new VirtualMachine(
                id,
                id,
                host,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a machine that computes.
     *
     * @param id  its id
     * @param host  the id of the line of equipment, else of the machine, that carries it
     * @param vcpus  its virtual CPUs, above 0
     * @return the machine
     * @throws IllegalArgumentException if a text is blank or the number not above 0
     */
    public static VirtualMachine computing(String id, String host, double vcpus) {
        return of(id, host).with(Purpose.COMPUTE, Optional.of(vcpus), Optional.empty());
    }

    /**
     * Returns a machine that stores.
     *
     * @param id  its id
     * @param host  the id of the line of equipment, else of the machine, that carries it
     * @param gigabytes  its storage in GB, above 0
     * @return the machine
     * @throws IllegalArgumentException if a text is blank or the number not above 0
     */
    public static VirtualMachine storing(String id, String host, double gigabytes) {
        return of(id, host).with(Purpose.STORAGE, Optional.empty(), Optional.of(gigabytes));
    }

    /**
     * Returns this machine on another host, without an agreed share of it.
     *
     * @param changed  the id of the line of equipment, else of the machine, that carries it
     * @return the changed machine
     * @throws IllegalArgumentException if the id is blank
     */
    public VirtualMachine withHost(String changed) {
        return new VirtualMachine(
                id,
                label,
                changed,
                quantity,
                Optional.empty(),
                vcpus,
                memoryGigabytes,
                storageGigabytes,
                purpose,
                annualKilowattHours);
    }

    /**
     * Returns this machine with an agreed share of its host.
     *
     * @param changed  the share of its host that each takes, from 0 to 1
     * @return the changed machine
     * @throws IllegalArgumentException if it is out of range
     */
    public VirtualMachine withAllocationKey(double changed) {
        return new VirtualMachine(
                id,
                label,
                host,
                quantity,
                Optional.of(changed),
                vcpus,
                memoryGigabytes,
                storageGigabytes,
                purpose,
                annualKilowattHours);
    }

    /**
     * Returns several of this machine.
     *
     * @param changed  the number, above 0
     * @return the changed machine
     * @throws IllegalArgumentException if it is out of range
     */
    public VirtualMachine withQuantity(double changed) {
        return new VirtualMachine(
                id,
                label,
                host,
                changed,
                allocationKey,
                vcpus,
                memoryGigabytes,
                storageGigabytes,
                purpose,
                annualKilowattHours);
    }

    /**
     * Returns this machine with another label.
     *
     * @param changed  the display name
     * @return the changed machine
     * @throws IllegalArgumentException if it is blank
     */
    public VirtualMachine withLabel(String changed) {
        return new VirtualMachine(
                id,
                changed,
                host,
                quantity,
                allocationKey,
                vcpus,
                memoryGigabytes,
                storageGigabytes,
                purpose,
                annualKilowattHours);
    }

    /**
     * Returns this machine with electricity of its own.
     *
     * @param kilowattHours  what each is measured to use in a year, in kWh, 0 or more
     * @return the changed machine; rule sets that share the electricity of the host alone report that they do not read it
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public VirtualMachine withAnnualKilowattHours(double kilowattHours) {
        return new VirtualMachine(
                id,
                label,
                host,
                quantity,
                allocationKey,
                vcpus,
                memoryGigabytes,
                storageGigabytes,
                purpose,
                Optional.of(kilowattHours));
    }

    /**
     * Returns this machine with its memory.
     *
     * @param gigabytes  memory of each in GB, above 0
     * @return the changed machine
     * @throws IllegalArgumentException if it is out of range
     */
    public VirtualMachine withMemory(double gigabytes) {
        return new VirtualMachine(
                id,
                label,
                host,
                quantity,
                allocationKey,
                vcpus,
                Optional.of(gigabytes),
                storageGigabytes,
                purpose,
                annualKilowattHours);
    }

    private VirtualMachine with(Purpose serving, Optional<Double> cpus, Optional<Double> gigabytes) {
        return new VirtualMachine(
                id,
                label,
                host,
                quantity,
                allocationKey,
                cpus,
                memoryGigabytes,
                gigabytes,
                Optional.of(serving),
                annualKilowattHours);
    }
}
