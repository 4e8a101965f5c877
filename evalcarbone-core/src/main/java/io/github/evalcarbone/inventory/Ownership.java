package io.github.evalcarbone.inventory;

/** The owner of equipment, on whom the place of its emissions in a report depends. */
public enum Ownership {
    /** Bought by the organisation. */
    OWNED,
    /** Rented or leased, and used by the organisation. */
    LEASED,
    /** Of a provider who operates it for the organisation. */
    HOSTED,
    /** Of a member of the staff. */
    PRIVATE;

    /** {@return whether the organisation buys the electricity that the equipment uses, as far as ownership decides it} */
    public boolean usesBoughtElectricity() {
        return this == OWNED || this == LEASED;
    }
}
