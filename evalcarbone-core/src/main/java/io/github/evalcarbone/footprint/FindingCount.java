package io.github.evalcarbone.footprint;

import io.github.evalcarbone.problem.ProblemCode;
import java.util.Optional;

/**
 * How many lines have a finding of one kind. Immutable and thread-safe.
 *
 * @param rule  the id of the rule that asks for it; empty if no rule does
 * @param code  what it is
 * @param lines  the number of lines it is true of
 */
public record FindingCount(Optional<String> rule, ProblemCode code, long lines) {}
