package io.github.evalcarbone.plan;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * A target that an establishment, a ministry or a country has published. It is one of more than equipment, to which a plan applies it.
 * Immutable and thread-safe.
 *
 * @param id  its id, such as {@code hcl}
 * @param titles  its title in French and English
 * @param scope  the emissions that it is of, in French and English
 * @param reduction  the reduction by the target year, or of each year, such as 0.19, from 0 to 1
 * @param year  the target year
 * @param path  the way to it, which says what the reduction is of
 * @param baseYear  the year it is compared with; empty if the source, as far as it was read, does not state it
 * @param source  the publication, in French and English
 * @param url  the address of the publication
 * @param licence  the licence of the publication, as an SPDX id or {@code LicenseRef-...}; the figures are facts that are cited
 */
public record PublishedTarget(
        String id,
        Bilingual titles,
        Bilingual scope,
        double reduction,
        int year,
        TargetPath path,
        Optional<Integer> baseYear,
        Bilingual source,
        String url,
        String licence) {

    /**
     * Creates a target.
     *
     * @param id  its id
     * @param titles  its title
     * @param scope  the emissions that it is of
     * @param reduction  the reduction by the target year, or of each year, from 0 to 1
     * @param year  the target year
     * @param path  the way to it
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
