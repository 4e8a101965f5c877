/**
 * Rules evaluated for one line or one object, each step kept for explanation: slow, and the reference that the block
 * evaluator is tested against.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.line;

import org.jspecify.annotations.NullMarked;
