/**
 * Lines of an inventory kept as columns: their sums, recomputation and explanation.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.column;

import org.jspecify.annotations.NullMarked;
