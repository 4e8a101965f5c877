package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.UncertainFigure;
import java.util.function.Predicate;

/**
 * The uncertainty of some figures. Immutable, and thread-safe if the selection is.
 *
 * @param figures  the figures that it is of
 * @param uncertainty  how far the true value may be from the published one; each figure is drawn on its own
 */
public record FigureUncertainty(Predicate<UncertainFigure> figures, StatedUncertainty uncertainty) {}
