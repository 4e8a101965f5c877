package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Optional;

/**
 * An alternative of a rule: a formula or a gap, under a condition. Immutable and thread-safe.
 *
 * @param when  the condition; empty for the last alternative, which applies in all other cases
 * @param formula  the formula of the value; empty if the alternative is a gap
 * @param gap  the reason why there is no value; empty if there is a formula
 * @param finding  the finding that the result must report when this alternative applies; empty if there is none
 */
public record Alternative(
        Optional<Formula> when, Optional<Formula> formula, Optional<CoreCode> gap, Optional<RuleFinding> finding) {}
