/**
 * Results: a {@link io.github.evalcarbone.footprint.Footprint} with its gaps, findings, coverage and explanations, as
 * computed by {@link io.github.evalcarbone.calculation.FootprintCalculator}.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.footprint;

import org.jspecify.annotations.NullMarked;
