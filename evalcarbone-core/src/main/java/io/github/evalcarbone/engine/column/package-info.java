/**
 * Lines of an inventory kept as columns, added up, walked and explained.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.column;

import org.jspecify.annotations.NullMarked;
