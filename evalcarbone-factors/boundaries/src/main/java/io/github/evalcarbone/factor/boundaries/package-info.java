/**
 * Planetary boundaries in the units of the Environmental Footprint method, as a dataset.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.boundaries.BoundariesFactors}. Read the dataset card and the NOTICE of this
 * artifact before publishing results. Stability: the class is stable from 1.0 on; the figures change only with the version of
 * the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.boundaries;

import org.jspecify.annotations.NullMarked;
