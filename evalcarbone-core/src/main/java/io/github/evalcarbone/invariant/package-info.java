/**
 * Checks of the arguments of record constructors.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.invariant;

import org.jspecify.annotations.NullMarked;
