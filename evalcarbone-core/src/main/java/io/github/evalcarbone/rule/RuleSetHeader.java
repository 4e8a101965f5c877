package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a rule set says of itself. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code evalcarbone}
 * @param version  its semantic version
 * @param date  the day of publication
 * @param status  how far it is published
 * @param titles  what people call it
 * @param publisher  who answers for it
 * @param licence  the licence of the file
 * @param notes  what a reader should know
 * @param sources  what it rests on
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

    /** How far a rule set is published. */
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
     * @param status  how far it is published
     * @param titles  what people call it
     * @param publisher  who answers for it
     * @param licence  the licence of the file
     * @param notes  what a reader should know
     * @param sources  what it rests on
     * @param supersedes  the earlier rule sets that it replaces
     */
    public RuleSetHeader {
        sources = List.copyOf(sources);
        supersedes = List.copyOf(supersedes);
    }
}
