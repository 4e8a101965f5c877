package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;

/**
 * Pages that are printed in a year: their paper and supplies, not the printer, which is equipment. Immutable and thread-safe.
 *
 * @param id  its id, once among the equipment, machines and services of a system
 * @param page  which page it is, as the factors name it, such as {@code page.a4.recycled}
 * @param pagesPerYear  the pages a year, 0 or more
 */
public record Printing(String id, String page, double pagesPerYear) implements ExternalService {

    /**
     * Creates printing.
     *
     * @param id  its id
     * @param page  which page it is, as the factors name it
     * @param pagesPerYear  the pages a year, 0 or more
     * @throws IllegalArgumentException if a text is blank or the number negative or not finite
     */
    public Printing {
        Invariants.notBlank(id, "id of printing");
        Invariants.notBlank(page, "page");
        Invariants.notNegative(pagesPerYear, "pages per year");
    }
}
