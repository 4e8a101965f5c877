/**
 * One inventory computed in several ways, side by side, by other {@linkplain
 * io.github.evalcarbone.comparison.DatasetComparison datasets}, and by other methods of {@linkplain
 * io.github.evalcarbone.comparison.SecondLifeComparison second life}.
 * <p>
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.evalcarbone.comparison;

import org.jspecify.annotations.NullMarked;
