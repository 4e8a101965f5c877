package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.KnownImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;

/**
 * The yearly impact of one line in one phase and category. Immutable and thread-safe.
 * <p>
 * Its value is weight x factor, rounded once. Under a rule set whose aggregation is line values, the weight is the
 * value itself and the factor 1. Aggregates add the exact products, so that they can be verified with rational
 * arithmetic.
 *
 * @param line  the id of the line
 * @param phase  the phase
 * @param category  the category
 * @param weight  the amount of activity of the line, such as items per year or kWh per year
 * @param factor  the impact of one unit of that activity
 */
public record LineImpact(String line, LifecyclePhase phase, ImpactCategory category, double weight, double factor) {

    /** The bound of the absolute value, so that the total of any number of lines is finite. */
    private static final double LARGEST = 1e290;

    /**
     * Creates an impact.
     *
     * @param line  the id of the line
     * @param phase  the phase
     * @param category  the category
     * @param weight  the amount of activity of the line
     * @param factor  the impact of one unit of that activity
     * @throws IllegalArgumentException if the absolute value is not a number below 1E290
     */
    public LineImpact {
        if (!isInRange(weight, factor)) {
            throw new IllegalArgumentException(
                    "The value [%s x %s] must be a number below 1E290 in size.".formatted(weight, factor));
        }
        weight += 0.0; // no negative zero, as in an amount
        factor += 0.0;
    }

    /**
     * Returns whether a value can be part of a footprint.
     *
     * @param weight  the amount of activity of the line
     * @param factor  the impact of one unit of that activity
     * @return whether the absolute value of the product is a number below 1E290
     */
    public static boolean isInRange(double weight, double factor) {
        return Math.abs(weight * factor) < LARGEST && Double.isFinite(weight) && Double.isFinite(factor);
    }

    /**
     * Returns what this value adds to the known impact, without rounding.
     *
     * @return the exact absolute value
     */
    public KnownImpact known() {
        BigDecimal exact = new BigDecimal(weight).multiply(new BigDecimal(factor));
        return new KnownImpact(line, category, exact.abs());
    }

    /**
     * Returns the impact.
     *
     * @return the value, in the category's unit per year
     */
    public Amount amount() {
        return new Amount(weight * factor, category.unitPerYear());
    }
}
