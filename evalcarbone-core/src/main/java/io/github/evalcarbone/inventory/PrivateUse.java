package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;

/** The share of a device that is attributed to the organisation. All kinds are immutable and thread-safe. */
public sealed interface PrivateUse {

    /** No private use. */
    PrivateUse NONE = new Unshared();

    /** A company device that may be used privately (corporate owned, personally enabled). */
    PrivateUse COPE = new Mode(SharingMode.COPE);

    /** A private device used for work (bring your own device). */
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

    /** The ownership of a shared device. */
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
     * A mode whose share is defined by the rule set.
     *
     * @param mode  the mode
     */
    record Mode(SharingMode mode) implements PrivateUse {}

    /** No sharing. */
    record Unshared() implements PrivateUse {}
}
