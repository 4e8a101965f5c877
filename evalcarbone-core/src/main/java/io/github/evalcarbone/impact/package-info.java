/**
 * Impact categories of the Environmental Footprint method, and life-cycle phases.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.impact;

import org.jspecify.annotations.NullMarked;
