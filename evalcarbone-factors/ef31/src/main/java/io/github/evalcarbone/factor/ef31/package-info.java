/**
 * Normalisation factors and weights of the Environmental Footprint method, EF 3.1, as a dataset.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.ef31.Ef31Factors}. The licence of the figures is not that of the code:
 * read the NOTICE of this artifact before publishing results. Stability: the class is stable from 1.0 on; the figures
 * change only with the version of the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.ef31;

import org.jspecify.annotations.NullMarked;
