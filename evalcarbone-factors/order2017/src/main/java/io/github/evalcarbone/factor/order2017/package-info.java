/**
 * Electricity of Corsica and French overseas territories, by the French order of 2017 on transport services, as a dataset.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.order2017.Order2017Factors}. The licence of the figures is not that of the code:
 * read the NOTICE of this artifact before publishing results. Stability: the class is stable from 1.0 on; the figures
 * change only with the version of the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.order2017;

import org.jspecify.annotations.NullMarked;
