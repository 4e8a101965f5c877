/**
 * Rules as data: a rule set read from JSON, its units checked, its worked examples inside.
 * <p>
 * Start with {@link io.github.evalcarbone.rule.RuleSet}. All types are immutable and thread-safe.
 * <p>
 * Stability: stable from 1.0 on; the expression language may gain functions.
 */
@NullMarked
package io.github.evalcarbone.rule;

import org.jspecify.annotations.NullMarked;
