/**
 * The causes of the difference of two footprints: {@link io.github.evalcarbone.attribution.CauseAnalysis} divides it into exact parts.
 * <p>
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.evalcarbone.attribution;

import org.jspecify.annotations.NullMarked;
