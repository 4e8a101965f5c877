/**
 * The factors of EvalCarbone SIH, as a dataset: figures of Resilio's Starter kit and the French mix of Base IMPACTS.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.sih.SihFactors}. The licence of the figures is not that of the code:
 * read the NOTICE of this artifact before publishing results. Stability: the class is stable from 1.0 on; the figures
 * change only with the version of the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.sih;

import org.jspecify.annotations.NullMarked;
