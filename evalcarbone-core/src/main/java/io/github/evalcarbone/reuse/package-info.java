/**
 * Indicators of reuse in the purchases and exits of a year: shares of value and of items, from the facts of an
 * inventory alone.
 * <p>
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.evalcarbone.reuse;

import org.jspecify.annotations.NullMarked;
