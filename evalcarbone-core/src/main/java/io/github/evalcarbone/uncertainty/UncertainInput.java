package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.UncertainFigure;
import java.util.Optional;

/**
 * An input that a study draws: one figure, or one fact with the errors of all lines. Immutable and thread-safe.
 *
 * @param figure  the figure; empty for a fact
 * @param fact  the fact; empty for a figure
 */
public record UncertainInput(Optional<UncertainFigure> figure, Optional<UncertainFact> fact) {

    static UncertainInput of(UncertainFigure figure) {
        return new UncertainInput(Optional.of(figure), Optional.empty());
    }

    static UncertainInput of(UncertainFact fact) {
        return new UncertainInput(Optional.empty(), Optional.of(fact));
    }

    /** {@return a text that no other input has} */
    public String id() {
        return figure.map(UncertainFigure::id)
                .orElseGet(() -> fact.orElseThrow().name());
    }
}
