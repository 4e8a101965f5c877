/**
 * One inventory computed in several ways, side by side, such as by other {@linkplain
 * io.github.evalcarbone.comparison.DatasetComparison datasets}.
 * <p>
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.evalcarbone.comparison;

import org.jspecify.annotations.NullMarked;
