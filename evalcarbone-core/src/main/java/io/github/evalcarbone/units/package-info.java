/**
 * Physical amounts, in which a number always carries its unit, and sums without rounding error.
 * <p>
 * Start with {@link io.github.evalcarbone.units.Amount}. Units and amounts are immutable and thread-safe;
 * {@link io.github.evalcarbone.units.ExactSum} is a mutable accumulator for one thread.
 * <p>
 * Stability: stable from 1.0 on. Depends on {@code java.base} only.
 */
@NullMarked
package io.github.evalcarbone.units;

import org.jspecify.annotations.NullMarked;
