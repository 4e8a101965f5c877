package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.invariant.Invariants;
import java.util.function.Predicate;

/**
 * Figures that share a part of their error, such as those of one study. Immutable, and thread-safe if the selection is.
 *
 * @param id  its id, which the draws depend on
 * @param figures  the figures in it
 * @param correlation  the correlation of any two of them before each is given its own distribution, from 0 to 1
 */
public record FigureFamily(String id, Predicate<UncertainFigure> figures, double correlation) {

    /**
     * Creates a family.
     *
     * @param id  its id
     * @param figures  the figures in it
     * @param correlation  their correlation, from 0 to 1
     * @throws IllegalArgumentException if the id is blank or the correlation out of range
     */
    public FigureFamily {
        Invariants.notBlank(id, "id of a family");
        Invariants.within(correlation, 0, 1, "correlation", "0 to 1");
    }
}
