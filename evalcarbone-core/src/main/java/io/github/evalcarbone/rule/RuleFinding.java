package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.CoreCode;

/**
 * A finding that a result must report when an alternative applies, such as the use of a default. Immutable and
 * thread-safe.
 *
 * @param code  the code of the finding
 * @param once  whether the result reports it once instead of for each line
 */
public record RuleFinding(CoreCode code, boolean once) {}
