package io.github.evalcarbone.engine.part;

import java.util.Optional;

/**
 * What carries others: equipment, a service or a machine.
 *
 * @param id  its id
 * @param part  its impact, and where that comes from
 * @param vcpus  its virtual CPUs; empty when unknown
 * @param storageGigabytes  its storage in GB; empty when unknown
 */
public record Carrier(String id, Part part, Optional<Double> vcpus, Optional<Double> storageGigabytes) {

    public static Carrier of(String id, Part part) {
        return new Carrier(id, part, Optional.empty(), Optional.empty());
    }

    public Impacts impacts() {
        return part.impacts();
    }
}
