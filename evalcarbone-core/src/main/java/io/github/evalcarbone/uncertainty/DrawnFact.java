package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;

/**
 * The errors of a fact that a study draws for each line on its own. Immutable and thread-safe.
 *
 * @param fact  the fact
 * @param uncertainty  how far its true value may be from the stated one
 * @param lines  the number of lines with this uncertainty
 */
public record DrawnFact(UncertainFact fact, StatedUncertainty uncertainty, long lines) {}
