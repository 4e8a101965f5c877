/**
 * The expression language of rules: formulas, conditions, values, functions, and their kinds and units.
 * <p>
 * Start with {@link io.github.evalcarbone.expression.Formula}. All types are immutable and thread-safe. Stability:
 * stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.expression;

import org.jspecify.annotations.NullMarked;
