package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A virtual machine, or several identical ones, on a line of equipment or on another machine.
 * <p>
 * Numbers are kept as the owner states them; {@link InformationSystem.Builder} reports those out of range. Immutable
 * and thread-safe.
 *
 * @param id  its id, unique among the machines
 * @param label  its display name
 * @param host  the id of the line of equipment that carries it, else of the machine that does
 * @param quantity  the number of identical machines, above 0
 * @param allocationKey  the share of its host per machine, from 0 to 1; empty if not agreed
 * @param vcpus  virtual CPUs of each, above 0; empty when unknown
 * @param storageGigabytes  storage of each in GB, above 0; empty when unknown
 * @param purpose  its purpose; empty if unknown
 */
public record VirtualMachine(
        String id,
        String label,
        String host,
        double quantity,
        OptionalDouble allocationKey,
        OptionalDouble vcpus,
        OptionalDouble storageGigabytes,
        Optional<Purpose> purpose) {

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
     * @param quantity  the number of identical machines
     * @param allocationKey  the share of its host; empty if not agreed
     * @param vcpus  virtual CPUs of each; empty when unknown
     * @param storageGigabytes  storage of each in GB; empty when unknown
     * @param purpose  its purpose; empty if unknown
     * @throws IllegalArgumentException if a text is blank or a number not finite
     */
    public VirtualMachine {
        Invariants.notBlank(id, "id of a machine");
        Invariants.notBlank(label, "label of a machine");
        Invariants.notBlank(host, "host of a machine");
        Invariants.finite(quantity, "quantity");
        allocationKey.ifPresent(value -> Invariants.finite(value, "allocation key"));
        vcpus.ifPresent(value -> Invariants.finite(value, "number of vCPU"));
        storageGigabytes.ifPresent(value -> Invariants.finite(value, "storage"));
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
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /**
     * Returns a machine that computes.
     *
     * @param id  its id
     * @param host  the id of the line of equipment, else of the machine, that carries it
     * @param vcpus  its virtual CPUs
     * @return the machine
     * @throws IllegalArgumentException if a text is blank or the number not finite
     */
    public static VirtualMachine computing(String id, String host, double vcpus) {
        return of(id, host).with(Purpose.COMPUTE, OptionalDouble.of(vcpus), OptionalDouble.empty());
    }

    /**
     * Returns a machine that stores.
     *
     * @param id  its id
     * @param host  the id of the line of equipment, else of the machine, that carries it
     * @param gigabytes  its storage in GB
     * @return the machine
     * @throws IllegalArgumentException if a text is blank or the number not finite
     */
    public static VirtualMachine storing(String id, String host, double gigabytes) {
        return of(id, host).with(Purpose.STORAGE, OptionalDouble.empty(), OptionalDouble.of(gigabytes));
    }

    /**
     * Returns this machine with an agreed share of its host.
     *
     * @param changed  the share
     * @return the changed machine
     * @throws IllegalArgumentException if it is not finite
     */
    public VirtualMachine withAllocationKey(double changed) {
        return new VirtualMachine(
                id, label, host, quantity, OptionalDouble.of(changed), vcpus, storageGigabytes, purpose);
    }

    /**
     * Returns several of this machine.
     *
     * @param changed  the number
     * @return the changed machine
     * @throws IllegalArgumentException if it is not finite
     */
    public VirtualMachine withQuantity(double changed) {
        return new VirtualMachine(id, label, host, changed, allocationKey, vcpus, storageGigabytes, purpose);
    }

    /**
     * Returns this machine with another label.
     *
     * @param changed  the display name
     * @return the changed machine
     * @throws IllegalArgumentException if it is blank
     */
    public VirtualMachine withLabel(String changed) {
        return new VirtualMachine(id, changed, host, quantity, allocationKey, vcpus, storageGigabytes, purpose);
    }

    private VirtualMachine with(Purpose serving, OptionalDouble cpus, OptionalDouble gigabytes) {
        return new VirtualMachine(id, label, host, quantity, allocationKey, cpus, gigabytes, Optional.of(serving));
    }

    VirtualMachine within(OptionalDouble key, OptionalDouble cpus, OptionalDouble gigabytes) {
        return new VirtualMachine(id, label, host, quantity, key, cpus, gigabytes, purpose);
    }
}
