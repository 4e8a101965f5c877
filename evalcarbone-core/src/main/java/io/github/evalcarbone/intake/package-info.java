/**
 * From files to an {@link io.github.evalcarbone.inventory.Inventory}, or to the complete list of problems.
 * <p>
 * All types are immutable and thread-safe. Stability: preview, more formats come.
 */
@NullMarked
package io.github.evalcarbone.intake;

import org.jspecify.annotations.NullMarked;
