/**
 * The confidence in the differences of a comparison: footprints side by side, by common draws.
 * <p>
 * Stability: may change until the first release.
 */
@NullMarked
package io.github.evalcarbone.uncertainty.comparison;

import org.jspecify.annotations.NullMarked;
