/**
 * {@linkplain io.github.evalcarbone.comparison.FootprintComparison Footprints} side by side, over what is known on all
 * sides; and one inventory computed in several ways, by other {@linkplain
 * io.github.evalcarbone.comparison.DatasetComparison datasets}, and by other methods of {@linkplain
 * io.github.evalcarbone.comparison.SecondLifeComparison second life}.
 * <p>
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.evalcarbone.comparison;

import org.jspecify.annotations.NullMarked;
