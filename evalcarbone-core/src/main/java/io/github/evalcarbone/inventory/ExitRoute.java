package io.github.evalcarbone.inventory;

/** The route by which equipment leaves; the share of reuse among all that leaves is counted by it. */
public enum ExitRoute {
    /** Given or sold to someone who goes on using it, as it is or refurbished. */
    REUSED,
    /** Taken apart for spare parts. */
    DISMANTLED,
    /** Treated as waste of electrical equipment, its materials recovered. */
    RECYCLED,
    /** Returned to the lessor or provider. */
    RETURNED,
    /** Disposed of otherwise. */
    DISPOSED
}
