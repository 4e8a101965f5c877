/**
 * An ordered choice among the factor datasets, with the reason for each place.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.recommended.RecommendedFactors}. The licences of the figures are those of the
 * datasets: read the NOTICE of each before publishing results. Stability: the class is stable from 1.0 on; the choice changes
 * only with the version of this artifact.
 */
@NullMarked
package io.github.evalcarbone.factor.recommended;

import org.jspecify.annotations.NullMarked;
