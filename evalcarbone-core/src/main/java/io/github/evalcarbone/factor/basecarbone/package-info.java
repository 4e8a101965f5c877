/**
 * Base Carbone, the French emission factor database, read as a dataset.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.factor.basecarbone;

import org.jspecify.annotations.NullMarked;
