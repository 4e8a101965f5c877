package io.github.evalcarbone.engine.allocation;

import java.util.OptionalDouble;

/**
 * What carries others: equipment, a service or a machine.
 *
 * @param id  its id
 * @param part  its impact, and where that comes from
 * @param vcpus  its virtual CPUs; empty when unknown
 * @param storageGigabytes  its storage in GB; empty when unknown
 */
record Carrier(String id, Part part, OptionalDouble vcpus, OptionalDouble storageGigabytes) {

    static Carrier of(String id, Part part) {
        return new Carrier(id, part, OptionalDouble.empty(), OptionalDouble.empty());
    }

    Impacts impacts() {
        return part.impacts();
    }
}
