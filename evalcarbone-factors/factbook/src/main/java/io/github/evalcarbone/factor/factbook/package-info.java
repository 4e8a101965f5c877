/**
 * Losses of electricity grids by country, as a dataset.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.factbook.FactbookFactors}. The terms of the figures are not those of the code:
 * read the NOTICE of this artifact before publishing results. Stability: the class is stable from 1.0 on; the figures
 * change only with the version of the dataset.
 */
@NullMarked
package io.github.evalcarbone.factor.factbook;

import org.jspecify.annotations.NullMarked;
