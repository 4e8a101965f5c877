package io.github.evalcarbone.footprint;

import io.github.evalcarbone.problem.Problem;
import java.util.Optional;

/**
 * Something a reader of the result should know: a default that was used, an assumption, a doubtful figure. Immutable and
 * thread-safe.
 *
 * @param line  the id of the line; empty if it is about the result as a whole
 * @param rule  the id of the rule that asks for it; empty if no rule does
 * @param problem  what it is
 */
public record Finding(Optional<String> line, Optional<String> rule, Problem problem) {}
