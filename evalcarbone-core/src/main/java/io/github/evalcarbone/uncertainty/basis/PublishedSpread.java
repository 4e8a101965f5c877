package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Set;

/**
 * The spread that a publication states for the figures of some types of devices.
 *
 * @param types  the ids of the types
 * @param of  the figures that it is of
 * @param uncertainty  the distribution
 */
record PublishedSpread(Set<String> types, Of of, StatedUncertainty uncertainty) {

    /** Figures by kind, phase, category and mark, of which they have one. */
    record Of(Set<FigureKind> kinds, Set<LifecyclePhase> phases, Set<ImpactCategory> categories, Set<String> marks) {

        boolean has(DescribedFigure figure) {
            return kinds.contains(figure.figure().kind())
                    && figure.figure().phase().filter(phases::contains).isPresent()
                    && figure.figure().category().filter(categories::contains).isPresent()
                    && figure.marks().stream().anyMatch(marks::contains);
        }
    }

    boolean isFor(DescribedFigure figure) {
        return figure.type().filter(types::contains).isPresent() && of.has(figure);
    }
}
