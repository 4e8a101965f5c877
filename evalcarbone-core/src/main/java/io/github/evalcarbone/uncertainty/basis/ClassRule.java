package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;
import java.util.Set;

/**
 * Says that figures are in a class or a worse one.
 *
 * @param kinds  the kinds of figures
 * @param mark  the mark that they have; empty for all figures of the kinds
 * @param quality  the class
 * @param reason  why
 */
record ClassRule(Set<FigureKind> kinds, Optional<String> mark, QualityClass quality, Bilingual reason) {

    boolean isFor(DescribedFigure figure) {
        return kinds.contains(figure.figure().kind())
                && mark.filter(some -> !figure.marks().contains(some)).isEmpty();
    }
}
