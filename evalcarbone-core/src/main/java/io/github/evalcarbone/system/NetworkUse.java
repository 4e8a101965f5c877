package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;

/**
 * The volume transferred over a network in a year. Immutable and thread-safe.
 *
 * @param id  its id, unique among the equipment, machines and services of a system
 * @param network  the network, as the factors name it: {@code network.fixed.fr}, {@code network.mobile.fr}
 * @param gigabytesPerYear  the volume in GB per year, 0 or more
 */
public record NetworkUse(String id, String network, double gigabytesPerYear) implements ExternalService {

    /**
     * Creates network use.
     *
     * @param id  its id
     * @param network  the network, as the factors name it
     * @param gigabytesPerYear  the volume in GB per year, 0 or more
     * @throws IllegalArgumentException if a text is blank or the volume negative or not finite
     */
    public NetworkUse {
        Invariants.notBlank(id, "id of network use");
        Invariants.notBlank(network, "network");
        Invariants.notNegative(gigabytesPerYear, "GB per year");
    }
}
