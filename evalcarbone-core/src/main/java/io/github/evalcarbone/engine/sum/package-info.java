/**
 * Exact sums of doubles, block by block: error-free splitting in front of {@link io.github.evalcarbone.units.ExactSum}.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.sum;

import org.jspecify.annotations.NullMarked;
