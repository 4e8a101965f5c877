package io.github.evalcarbone.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
