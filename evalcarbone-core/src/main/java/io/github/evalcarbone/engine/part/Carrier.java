package io.github.evalcarbone.engine.part;

import java.util.OptionalDouble;

/**
 * What carries others: equipment, a service or a machine.
 *
 * @param id  its id
 * @param part  its impact, and where that comes from
 * @param vcpus  its virtual CPUs; empty when unknown
 * @param storageGigabytes  its storage in GB; empty when unknown
 */
public record Carrier(String id, CarrierPart part, OptionalDouble vcpus, OptionalDouble storageGigabytes) {

    public static Carrier of(String id, CarrierPart part) {
        return new Carrier(id, part, OptionalDouble.empty(), OptionalDouble.empty());
    }

    public Impacts impacts() {
        return part.impacts();
    }
}
