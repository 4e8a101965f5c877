package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.ProblemCode;

/**
 * The number of lines with a gap of one kind. Immutable and thread-safe.
 *
 * @param phase  the phase
 * @param category  the category
 * @param rule  the id of the rule in which the gap arose
 * @param code  the reason why there is no value
 * @param lines  the number of lines
 */
public record GapCount(LifecyclePhase phase, ImpactCategory category, String rule, ProblemCode code, long lines) {}
