package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;

/**
 * Pages printed in a year: their paper and supplies, not the printer, which is equipment. Immutable and thread-safe.
 *
 * @param id  its id, unique among the equipment, machines and services of a system
 * @param page  the kind of page, as the factors name it, such as {@code page.a4.recycled}
 * @param pagesPerYear  the number of pages per year, 0 or more
 */
public record Printing(String id, String page, double pagesPerYear) implements ExternalService {

    /**
     * Creates printing.
     *
     * @param id  its id
     * @param page  the kind of page, as the factors name it
     * @param pagesPerYear  the number of pages per year, 0 or more
     * @throws IllegalArgumentException if a text is blank or the number negative or not finite
     */
    public Printing {
        Invariants.notBlank(id, "id of printing");
        Invariants.notBlank(page, "page");
        Invariants.notNegative(pagesPerYear, "pages per year");
    }
}
