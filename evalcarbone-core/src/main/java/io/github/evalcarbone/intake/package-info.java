/**
 * Readers of files and records into an {@link io.github.evalcarbone.inventory.Inventory}, or the complete list of
 * problems.
 * <p>
 * All types are immutable and thread-safe, except builders. Stability: preview; more formats will follow.
 */
@NullMarked
package io.github.evalcarbone.intake;

import org.jspecify.annotations.NullMarked;
