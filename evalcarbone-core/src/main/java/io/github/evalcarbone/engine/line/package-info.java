/**
 * The evaluation of rules for one line or one object, with each step kept for explanation: slow, and the reference
 * against which the block evaluator is tested.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.line;

import org.jspecify.annotations.NullMarked;
