package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;

/**
 * The causes of the uncertainty of an impact. Inputs are ranked by propagation; those with the largest share are drawn again and
 * again, each alone and with the others. Immutable and thread-safe.
 *
 * @param category  the category
 * @param draws  the number of draws behind each index
 * @param seed  the seed of the draws
 * @param standardDeviation  the standard deviation of the impact
 * @param inputs  the inputs that were looked at, the largest total effect first
 * @param others  the number of inputs that were not looked at one by one
 * @param ofOthers  all of these together; without meaning if there are none
 */
public record Sensitivity(
        ImpactCategory category,
        int draws,
        long seed,
        Amount standardDeviation,
        List<Effect> inputs,
        long others,
        Indices ofOthers) {

    /**
     * The shares of the variance that are due to an input. With few draws an index is inexact, and may be a little below 0.
     *
     * @param first  the share that would go if its true value were known: Sobol's first-order index
     * @param total  the share that would remain if all others were known: the total-order index
     */
    public record Indices(double first, double total) {}

    /**
     * The effect of an input.
     *
     * @param input  the input
     * @param indices  its shares of the variance
     * @param propagated  its share by propagation
     * @param rankCorrelation  Spearman's correlation of its draws with those of the impact, from -1 to 1; empty of errors of lines, which
     *     are many numbers
     * @param low  the impact at its 5th percentile, all others as published
     * @param high  the impact at its 95th percentile; for errors of lines, the low and the high end of the interval that they alone give
     */
    public record Effect(
            UncertainInput input,
            Indices indices,
            double propagated,
            Optional<Double> rankCorrelation,
            Amount low,
            Amount high) {}

    /**
     * Creates a result.
     *
     * @param category  the category
     * @param draws  the number of draws
     * @param seed  the seed
     * @param standardDeviation  the standard deviation
     * @param inputs  the inputs that were looked at
     * @param others  the number of inputs that were not
     * @param ofOthers  all of these together
     */
    public Sensitivity {
        inputs = List.copyOf(inputs);
    }
}
