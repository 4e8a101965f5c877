package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * The capacity that a line of equipment offers to virtual machines. Immutable and thread-safe.
 *
 * @param equipment  the id of the line, all its items together
 * @param vcpus  virtual CPUs of the whole line, above 0; empty when unknown
 * @param memoryGigabytes  memory of the whole line in GB, above 0; empty when unknown
 * @param storageGigabytes  storage of the whole line in GB, above 0; empty when unknown
 */
public record Host(
        String equipment, Optional<Double> vcpus, Optional<Double> memoryGigabytes, Optional<Double> storageGigabytes) {

    /**
     * Creates a host.
     *
     * @param equipment  the id of the line
     * @param vcpus  virtual CPUs of the whole line, above 0; empty when unknown
     * @param memoryGigabytes  memory of the whole line in GB, above 0; empty when unknown
     * @param storageGigabytes  storage of the whole line in GB, above 0; empty when unknown
     * @throws IllegalArgumentException if the id is blank or a number not above 0
     */
    public Host {
        Invariants.notBlank(equipment, "id of a line");
        vcpus.ifPresent(value -> Invariants.positive(value, "number of vCPU"));
        memoryGigabytes.ifPresent(value -> Invariants.positive(value, "memory"));
        storageGigabytes.ifPresent(value -> Invariants.positive(value, "storage"));
    }

    /**
     * Returns a host of a known number of virtual CPUs.
     *
     * @param equipment  the id of the line
     * @param vcpus  virtual CPUs of the whole line, above 0
     * @return the host
     * @throws IllegalArgumentException if the id is blank or the number not above 0
     */
    public static Host ofVcpus(String equipment, double vcpus) {
        return new Host(equipment, Optional.of(vcpus), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this host with a known memory.
     *
     * @param gigabytes  memory of the whole line in GB, above 0
     * @return the changed host
     * @throws IllegalArgumentException if the number is not above 0
     */
    public Host withMemory(double gigabytes) {
        return new Host(equipment, vcpus, Optional.of(gigabytes), storageGigabytes);
    }

    /**
     * Returns this host with a known storage.
     *
     * @param gigabytes  storage of the whole line in GB, above 0
     * @return the changed host
     * @throws IllegalArgumentException if the number is not above 0
     */
    public Host withStorage(double gigabytes) {
        return new Host(equipment, vcpus, memoryGigabytes, Optional.of(gigabytes));
    }
}
