/**
 * The values of footprints that are compared, and those that are kept out on all sides, so that like is compared with like. Comparisons
 * and analyses of causes ask here, so that they compare the same.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.comparison.common;

import org.jspecify.annotations.NullMarked;
