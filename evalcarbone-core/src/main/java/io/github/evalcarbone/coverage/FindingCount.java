package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.Optional;

/**
 * The number of lines with a finding of one kind. Immutable and thread-safe.
 *
 * @param rule  the id of the rule that reports it; empty if no rule does
 * @param phase  the phase it is about; empty if no rule reports it, or its rule counts in several phases
 * @param code  the code of the finding
 * @param lines  the number of lines
 */
public record FindingCount(Optional<String> rule, Optional<LifecyclePhase> phase, ProblemCode code, long lines) {}
