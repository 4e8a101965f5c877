/**
 * The parser of formulas, and the check of their units.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.expression.syntax;

import org.jspecify.annotations.NullMarked;
