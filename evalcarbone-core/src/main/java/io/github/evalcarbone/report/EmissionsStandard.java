package io.github.evalcarbone.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * A standard by which organisations account for greenhouse gas emissions, with categories of its own.
 * <p>
 * The assignment of life-cycle phases to categories, its reasons and its judgements are defined in a data file of the
 * library for each standard, such as {@code ghg-protocol.json}, and stated in each report.
 */
public enum EmissionsStandard {
    /** Scopes and categories of the GHG Protocol: Scope 2 Guidance, Corporate Value Chain (Scope 3) Standard. */
    GHG_PROTOCOL("ghg-protocol"),
    /** The French statutory account (BEGES): categories and posts of version 5 of its method, under decree 2022-982. */
    BEGES("beges");

    private final String id;

    EmissionsStandard(String id) {
        this.id = id;
    }

    /**
     * Finds a standard by its id.
     *
     * @param id  the id, {@code ghg-protocol} or {@code beges}
     * @return the standard, or empty
     */
    public static Optional<EmissionsStandard> find(String id) {
        return Arrays.stream(values())
                .filter(standard -> standard.id.equals(id))
                .findFirst();
    }

    /** Returns the id, such as {@code ghg-protocol}. */
    @Override
    public String toString() {
        return id;
    }
}
