package io.github.evalcarbone.inventory;

/**
 * What goes over a network in a year. Immutable and thread-safe.
 *
 * @param id  its id, once among the network use of a system
 * @param network  the kind of network
 * @param gigabytesPerYear  the volume in GB a year, 0 or more
 */
public record NetworkUse(String id, Network network, double gigabytesPerYear) {

    /** A kind of network. */
    public enum Network {
        /** Lines to a place. */
        FIXED,
        /** Radio to a device. */
        MOBILE
    }

    /**
     * Creates network use.
     *
     * @param id  its id
     * @param network  the kind of network
     * @param gigabytesPerYear  the volume in GB a year, 0 or more
     * @throws IllegalArgumentException if the id is blank or the volume negative or not finite
     */
    public NetworkUse {
        Checks.notBlank(id, "id of network use");
        Checks.notNegative(gigabytesPerYear, "GB per year");
    }
}
