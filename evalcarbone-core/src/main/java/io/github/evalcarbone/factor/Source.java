package io.github.evalcarbone.factor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A publication that figures are taken from, such as {@code Source.of("epd-7", "Declaration of cart 3",
 * "LicenseRef-maker")}. Properties that are not known are empty. Immutable and thread-safe.
 */
public final class Source {

    private final String id;
    private final String title;
    private final String licence;
    private final String publisher;
    private final String version;
    private final String commit;
    private final String url;
    private final String doi;
    private final Optional<Integer> publicationYear;
    private final Optional<LocalDate> retrievedOn;
    private final String licenceReadAt;
    private final String attribution;

    private Source(Draft draft) {
        this.id = draft.id;
        this.title = draft.title;
        this.licence = draft.licence;
        this.publisher = draft.publisher;
        this.version = draft.version;
        this.commit = draft.commit;
        this.url = draft.url;
        this.doi = draft.doi;
        this.publicationYear = draft.publicationYear;
        this.retrievedOn = draft.retrievedOn;
        this.licenceReadAt = draft.licenceReadAt;
        this.attribution = draft.attribution;
    }

    /**
     * Obtains a source with a title and a licence, and no other property.
     *
     * @param id  its id inside the dataset
     * @param title  its title
     * @param licence  its licence, as an SPDX id or {@code LicenseRef-...}
     * @return the source
     */
    public static Source of(String id, String title, String licence) {
        return new Source(new Draft(id, title, licence));
    }

    private Source with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Source(draft);
    }

    /**
     * Returns a part of this source, whose name is appended to the id and the title: {@code Tables: Resilio}.
     *
     * @param name  the name of the part
     * @return the part
     */
    public Source part(String name) {
        return with(draft -> {
            draft.id = id + ": " + name;
            draft.title = title + ": " + name;
        });
    }

    /**
     * Returns this source under another licence.
     *
     * @param changed  its licence, as an SPDX id or {@code LicenseRef-...}
     * @return the changed source
     */
    public Source withLicence(String changed) {
        return with(draft -> draft.licence = changed);
    }

    /**
     * Returns this source with its publisher.
     *
     * @param changed  its publisher
     * @return the changed source
     */
    public Source withPublisher(String changed) {
        return with(draft -> draft.publisher = changed);
    }

    /**
     * Returns this source with its version.
     *
     * @param changed  its version, as named by its publisher
     * @return the changed source
     */
    public Source withVersion(String changed) {
        return with(draft -> draft.version = changed);
    }

    /**
     * Returns this source with the commit that was read.
     *
     * @param changed  the commit or checksum of what was read
     * @return the changed source
     */
    public Source withCommit(String changed) {
        return with(draft -> draft.commit = changed);
    }

    /**
     * Returns this source with its address.
     *
     * @param changed  the address it was read from
     * @return the changed source
     */
    public Source withUrl(String changed) {
        return with(draft -> draft.url = changed);
    }

    /**
     * Returns this source with its DOI.
     *
     * @param changed  its DOI
     * @return the changed source
     */
    public Source withDoi(String changed) {
        return with(draft -> draft.doi = changed);
    }

    /**
     * Returns this source with its year.
     *
     * @param changed  the year it was published in
     * @return the changed source
     */
    public Source withPublicationYear(int changed) {
        return with(draft -> draft.publicationYear = Optional.of(changed));
    }

    /**
     * Returns this source with the day it was read.
     *
     * @param changed  the day
     * @return the changed source
     */
    public Source withRetrievedOn(LocalDate changed) {
        return with(draft -> draft.retrievedOn = Optional.of(changed));
    }

    /**
     * Returns this source with the place where its licence was read.
     *
     * @param changed  the file or page where the licence was read
     * @return the changed source
     */
    public Source withLicenceReadAt(String changed) {
        return with(draft -> draft.licenceReadAt = changed);
    }

    /**
     * Returns this source with its attribution.
     *
     * @param changed  the sentence that credits it
     * @return the changed source
     */
    public Source withAttribution(String changed) {
        return with(draft -> draft.attribution = changed);
    }

    /** {@return its id inside the dataset} */
    public String id() {
        return id;
    }

    /** {@return its title} */
    public String title() {
        return title;
    }

    /** {@return its licence, as an SPDX id or {@code LicenseRef-...}} */
    public String licence() {
        return licence;
    }

    /** {@return its publisher; empty if not known} */
    public String publisher() {
        return publisher;
    }

    /** {@return its version, as named by its publisher; empty if not known} */
    public String version() {
        return version;
    }

    /** {@return the commit or checksum of what was read; empty if there is none} */
    public String commit() {
        return commit;
    }

    /** {@return the address it was read from; empty if there is none} */
    public String url() {
        return url;
    }

    /** {@return its DOI; empty if not known} */
    public String doi() {
        return doi;
    }

    /** {@return the year it was published in; empty if not known} */
    public Optional<Integer> publicationYear() {
        return publicationYear;
    }

    /** {@return the day it was read; empty if not known} */
    public Optional<LocalDate> retrievedOn() {
        return retrievedOn;
    }

    /** {@return the file or page where the licence was read; empty if not known} */
    public String licenceReadAt() {
        return licenceReadAt;
    }

    /** {@return the sentence that credits it; empty if none is required} */
    public String attribution() {
        return attribution;
    }

    private List<Object> facts() {
        return Arrays.asList(
                id,
                title,
                licence,
                publisher,
                version,
                commit,
                url,
                doi,
                publicationYear,
                retrievedOn,
                licenceReadAt,
                attribution);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Source source && facts().equals(source.facts()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns all properties in one line; do not parse. */
    @Override
    public String toString() {
        return "Source" + facts();
    }

    /** A mutable copy of a source; never leaves the method that creates it. */
    private static final class Draft {
        private String id;
        private String title;
        private String licence;
        private String publisher = "";
        private String version = "";
        private String commit = "";
        private String url = "";
        private String doi = "";
        private Optional<Integer> publicationYear = Optional.empty();
        private Optional<LocalDate> retrievedOn = Optional.empty();
        private String licenceReadAt = "";
        private String attribution = "";

        private Draft(String id, String title, String licence) {
            this.id = id;
            this.title = title;
            this.licence = licence;
        }

        private Draft(Source source) {
            this(source.id, source.title, source.licence);
            publisher = source.publisher;
            version = source.version;
            commit = source.commit;
            url = source.url;
            doi = source.doi;
            publicationYear = source.publicationYear;
            retrievedOn = source.retrievedOn;
            licenceReadAt = source.licenceReadAt;
            attribution = source.attribution;
        }
    }
}
