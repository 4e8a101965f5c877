/**
 * Share of generation in the life cycle of electricity, by country and year, as a dataset.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.neefe.NeefeFactors}. The licence of the figures is not that of the code:
 * read the NOTICE of this artifact before publishing results. Stability: the class is stable from 1.0 on; the figures
 * change only with the version of the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.neefe;

import org.jspecify.annotations.NullMarked;
