/**
 * Exact sums of doubles, a block at a time: error-free splitting in front of
 * {@link io.github.evalcarbone.units.ExactSum}.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.sum;

import org.jspecify.annotations.NullMarked;
