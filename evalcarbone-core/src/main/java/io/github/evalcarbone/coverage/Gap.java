package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;

/**
 * A value that could not be computed; it is missing from the totals, never counted as zero. Immutable and thread-safe.
 *
 * @param line  the id of the line
 * @param phase  the phase
 * @param category  the category
 * @param rule  the id of the rule in which the gap arose
 * @param problem  the reason, and what was looked up
 */
public record Gap(String line, LifecyclePhase phase, ImpactCategory category, String rule, Problem problem) {}
