package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The header of a rule set: its identity, publisher, licence and sources. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code evalcarbone}
 * @param version  its semantic version
 * @param date  the day of publication
 * @param status  the publication status
 * @param titles  its names in English and French
 * @param publisher  the publisher responsible for it
 * @param licence  the licence of the file
 * @param notes  notes for the reader
 * @param sources  the sources it is based on
 * @param supersedes  the earlier rule sets that it replaces
 */
public record RuleSetHeader(
        String id,
        String version,
        LocalDate date,
        PublicationStatus status,
        Bilingual titles,
        String publisher,
        String licence,
        Bilingual notes,
        List<String> sources,
        List<Predecessor> supersedes) {

    /** The publication status of a rule set. */
    public enum PublicationStatus {
        /** May still change. */
        DRAFT,
        /** Never changes. */
        PUBLISHED,
        /** Should no longer be used. */
        WITHDRAWN;

        static Optional<PublicationStatus> find(String text) {
            return List.of(values()).stream()
                    .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
        }
    }

    /**
     * An earlier rule set. Immutable and thread-safe.
     *
     * @param id  its id
     * @param version  its version
     */
    public record Predecessor(String id, String version) {

        /** Returns id and version, such as {@code evalcarbone 1.0.0}. */
        @Override
        public String toString() {
            return id + " " + version;
        }
    }

    /**
     * Creates a header.
     *
     * @param id  its id
     * @param version  its semantic version
     * @param date  the day of publication
     * @param status  the publication status
     * @param titles  its names in English and French
     * @param publisher  the publisher responsible for it
     * @param licence  the licence of the file
     * @param notes  notes for the reader
     * @param sources  the sources it is based on
     * @param supersedes  the earlier rule sets that it replaces
     */
    public RuleSetHeader {
        sources = List.copyOf(sources);
        supersedes = List.copyOf(supersedes);
    }
}
