package io.github.evalcarbone.engine.part;

import java.util.Optional;

/**
 * A carrier of other objects: equipment, a service or a machine.
 *
 * @param id  its id
 * @param part  its impact, with the origin of that impact
 * @param vcpus  its number of virtual CPUs; empty if unknown
 * @param memoryGigabytes  its memory, in GB; empty if unknown
 * @param storageGigabytes  its storage, in GB; empty if unknown
 */
public record Carrier(
        String id,
        CarrierPart part,
        Optional<Double> vcpus,
        Optional<Double> memoryGigabytes,
        Optional<Double> storageGigabytes) {

    public static Carrier of(String id, CarrierPart part) {
        return new Carrier(id, part, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Impacts impacts() {
        return part.impacts();
    }
}
