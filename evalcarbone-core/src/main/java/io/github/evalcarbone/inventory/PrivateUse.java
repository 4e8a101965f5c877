package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;

/** The part of a device that counts for the organisation. All kinds are immutable and thread-safe. */
public sealed interface PrivateUse {

    /** The device serves the organisation alone. */
    PrivateUse NONE = new Unshared();

    /** A company device that may serve private life (corporate owned, personally enabled). */
    PrivateUse COPE = new Mode(SharingMode.COPE);

    /** A private device that serves work (bring your own device). */
    PrivateUse BYOD = new Mode(SharingMode.BYOD);

    /**
     * Returns a declared share.
     *
     * @param professional  the professional share, above 0 and at most 1
     * @return the sharing
     * @throws IllegalArgumentException if the share is out of range
     */
    static PrivateUse of(double professional) {
        return new Share(professional);
    }

    /** How a shared device is owned. */
    enum SharingMode {
        /** Corporate owned, personally enabled. */
        COPE,
        /** Bring your own device. */
        BYOD
    }

    /**
     * A share stated by the owner.
     *
     * @param professional  the professional share, above 0 and at most 1
     */
    record Share(double professional) implements PrivateUse {

        /**
         * Creates a share.
         *
         * @param professional  the professional share, above 0 and at most 1
         * @throws IllegalArgumentException if it is out of range
         */
        public Share {
            Invariants.within(professional, Double.MIN_VALUE, 1, "professional share", "above 0 and at most 1");
        }
    }

    /**
     * A mode whose share the rule set knows.
     *
     * @param mode  the mode
     */
    record Mode(SharingMode mode) implements PrivateUse {}

    /** No sharing. */
    record Unshared() implements PrivateUse {}
}
