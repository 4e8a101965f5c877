package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;

/**
 * The key of a group of values: a text under each facet they are grouped by. Immutable and thread-safe.
 *
 * @param facets  the facets, in the order requested
 * @param texts  the key under each facet as a text, that of a phase being the name of its constant; empty if not stated
 */
public record GroupKey(List<Facet> facets, List<String> texts) {

    /**
     * Creates a key.
     *
     * @param facets  the facets
     * @param texts  the key under each facet
     * @throws IllegalArgumentException if there is not one key for each facet
     */
    public GroupKey {
        facets = List.copyOf(facets);
        texts = List.copyOf(texts);
        if (facets.size() != texts.size()) {
            throw new IllegalArgumentException(
                    "The keys " + texts + " must be one for each of the facets " + facets + ".");
        }
    }

    /**
     * Returns the key under one facet.
     *
     * @param facet  one of the facets
     * @return the key; empty if not stated
     * @throws IllegalArgumentException if the values were not grouped by this facet
     */
    public Optional<String> of(Facet facet) {
        if (!facets.contains(facet)) {
            throw new IllegalArgumentException("The facet [" + facet + "] must be one of " + facets + ".");
        }
        return Optional.of(texts.get(facets.indexOf(facet))).filter(text -> !text.isEmpty());
    }

    /**
     * Returns the phase of the group.
     *
     * @return the phase; empty if the values were not grouped by phase
     */
    public Optional<LifecyclePhase> phase() {
        return facets.contains(Facet.PHASE) ? of(Facet.PHASE).map(LifecyclePhase::valueOf) : Optional.empty();
    }

    /** Returns the keys, separated by commas; do not parse. */
    @Override
    public String toString() {
        return String.join(", ", texts);
    }
}
