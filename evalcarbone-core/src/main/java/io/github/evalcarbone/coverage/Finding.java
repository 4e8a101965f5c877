package io.github.evalcarbone.coverage;

import io.github.evalcarbone.problem.Problem;
import java.util.Optional;

/**
 * A remark for the reader of a result: a default used, an assumption, a doubtful figure. Immutable and thread-safe.
 *
 * @param line  the id of the line; empty if it is about the result as a whole
 * @param rule  the id of the rule that reports it; empty if no rule does
 * @param problem  the finding itself
 */
public record Finding(Optional<String> line, Optional<String> rule, Problem problem) {}
