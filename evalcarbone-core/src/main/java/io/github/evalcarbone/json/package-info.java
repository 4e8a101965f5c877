/**
 * Inventories, footprints, explanations and problems as JSON.
 * <p>
 * All types are immutable and thread-safe. Stability: the format carries its own version.
 */
@NullMarked
package io.github.evalcarbone.json;

import org.jspecify.annotations.NullMarked;
