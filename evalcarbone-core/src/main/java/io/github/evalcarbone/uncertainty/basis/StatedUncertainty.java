package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.problem.Bilingual;

/**
 * A distribution with its origin. Immutable and thread-safe.
 *
 * @param distribution  the distribution of the true value relative to the published or stated one
 * @param basis  where it comes from
 * @param source  the source in French and English
 */
public record StatedUncertainty(Distribution distribution, UncertaintyBasis basis, Bilingual source) {}
