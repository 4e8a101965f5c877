package io.github.evalcarbone.plan;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * A target that an establishment or a country has published. It is one of all its emissions, which a plan applies to equipment.
 * Immutable and thread-safe.
 *
 * @param id  its id, such as {@code hcl}
 * @param titles  its title in French and English
 * @param reduction  the reduction by the target year, such as 0.19, from 0 to 1
 * @param year  the target year
 * @param baseYear  the year it is compared with; empty if the source, as far as it was read, does not state it
 * @param source  the publication, in French and English
 * @param url  the address of the publication
 * @param licence  the licence of the publication, as an SPDX id or {@code LicenseRef-...}; the figures are facts that are cited
 */
public record PublishedTarget(
        String id,
        Bilingual titles,
        double reduction,
        int year,
        Optional<Integer> baseYear,
        Bilingual source,
        String url,
        String licence) {

    /**
     * Creates a target.
     *
     * @param id  its id
     * @param titles  its title
     * @param reduction  the reduction by the target year, from 0 to 1
     * @param year  the target year
     * @param baseYear  the year it is compared with
     * @param source  the publication
     * @param url  the address of the publication
     * @param licence  the licence of the publication
     * @throws IllegalArgumentException if the reduction is out of range, a year is not in order, or the id, address or licence blank
     */
    public PublishedTarget {
        Invariants.notBlank(id, "id of a target");
        Invariants.notBlank(url, "address of a target");
        Invariants.notBlank(licence, "licence of a target");
        Invariants.within(reduction, 0, 1, "reduction", "0 to 1");
        Invariants.within(year, baseYear.orElse(1) + 1.0, 9_999, "target year", "after the base year");
    }
}
