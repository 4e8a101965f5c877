package io.github.evalcarbone.inventory;

/** Who owns equipment; it decides the place of its emissions in a report. */
public enum Ownership {
    /** Bought by the organisation. */
    OWNED,
    /** Rented or leased, and used by the organisation. */
    LEASED,
    /** Of a provider who operates it for the organisation. */
    HOSTED,
    /** Of a member of the staff. */
    PRIVATE
}
