/**
 * Names of devices matched to models and types of the datasets, and implausible values of an inventory.
 * <p>
 * Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.matching;

import org.jspecify.annotations.NullMarked;
