/**
 * ADEME's figures of digital equipment, as a dataset: terminals, data-centre items, the French mix.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.ademe.AdemeFactors}. The licence of the figures is not that of the code:
 * read the NOTICE of this artifact before publishing results. Stability: the class is stable from 1.0 on; the figures
 * change only with the version of the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.ademe;

import org.jspecify.annotations.NullMarked;
