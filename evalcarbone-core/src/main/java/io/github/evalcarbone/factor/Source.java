package io.github.evalcarbone.factor;

import java.util.Optional;

/**
 * A publication that figures were carried over from. Immutable and thread-safe.
 *
 * @param id  its id inside the dataset
 * @param publisher  who published it
 * @param title  its title
 * @param version  its version as its publisher names it
 * @param commit  the commit or checksum of what was read; empty if there is none
 * @param url  where it was read; empty if nowhere in particular
 * @param doi  its DOI; empty if not known
 * @param publicationYear  the year it was published in; empty if not known
 * @param retrievedOn  the day it was read, as ISO date; empty if not known
 * @param licence  its licence, as an SPDX id or {@code LicenseRef-...}
 * @param licenceReadAt  the file or page where the licence was read; empty if not known
 * @param attribution  the sentence that credits it
 */
public record Source(
        String id,
        String publisher,
        String title,
        String version,
        String commit,
        String url,
        String doi,
        Optional<Integer> publicationYear,
        String retrievedOn,
        String licence,
        String licenceReadAt,
        String attribution) {

    /**
     * Creates a source of which little more is known than its name.
     *
     * @param id  its id inside the dataset
     * @param publisher  who published it
     * @param title  its title
     * @param version  its version as its publisher names it
     * @param url  where it was read; empty if nowhere in particular
     * @param licence  its licence, as an SPDX id or {@code LicenseRef-...}
     * @param attribution  the sentence that credits it
     */
    public Source(
            String id, String publisher, String title, String version, String url, String licence, String attribution) {
        this(id, publisher, title, version, "", url, "", Optional.empty(), "", licence, "", attribution);
    }
}
