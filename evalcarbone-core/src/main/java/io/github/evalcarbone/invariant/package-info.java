/**
 * The invariants that constructors of facts keep.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.invariant;

import org.jspecify.annotations.NullMarked;
