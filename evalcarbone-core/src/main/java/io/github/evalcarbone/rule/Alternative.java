package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Optional;

/**
 * One way a rule may go: under a condition, a formula or a gap. Immutable and thread-safe.
 *
 * @param when  the condition; empty for the last alternative, which takes what is left
 * @param formula  how the value is computed; empty if the alternative is a gap
 * @param gap  why there is no value; empty if there is a formula
 * @param finding  what the result must say when this alternative was taken
 */
public record Alternative(
        Optional<Formula> when, Optional<Formula> formula, Optional<CoreCode> gap, Optional<RuleFinding> finding) {}
