package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;

/**
 * A figure that a study draws once for all lines that use it. Immutable and thread-safe.
 *
 * @param figure  the figure
 * @param uncertainty  how far its true value may be from the published one
 */
public record DrawnFigure(UncertainFigure figure, StatedUncertainty uncertainty) {}
