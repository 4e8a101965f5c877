package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import java.math.BigDecimal;

/**
 * The contribution of one value to the known impact of a result. Immutable and thread-safe.
 *
 * @param line  the id of the line
 * @param category  the category
 * @param size  the absolute value, exact, in the unit of the category per year; 0 or more
 */
public record KnownImpact(String line, ImpactCategory category, BigDecimal size) {}
