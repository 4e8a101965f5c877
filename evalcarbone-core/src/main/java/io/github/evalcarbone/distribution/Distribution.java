package io.github.evalcarbone.distribution;

/**
 * The distance of the true value from a published figure: the distribution of their ratio, which is above 0. Published figures are
 * 1 in it, be they its mean, its median or its most likely value, as {@link #centre()} says. All kinds are immutable and
 * thread-safe; the same arguments give the same bits on every machine.
 */
public sealed interface Distribution permits Lognormal, Triangular, Uniform, Empirical {

    /** {@return what the published figure is in this distribution} */
    Centre centre();

    /**
     * Returns the ratio that is exceeded with a probability of 1 minus the given one.
     *
     * @param probability  the probability of a ratio below it, above 0 and below 1
     * @return the ratio of the true value to the published one
     */
    double ratioAt(double probability);

    /** {@return the mean ratio} */
    double mean();

    /** {@return the standard deviation of the ratio} */
    double standardDeviation();

    /** {@return whether the ratio is always 1} */
    default boolean isCertain() {
        return standardDeviation() == 0 && mean() == 1;
    }

    /** {@return the text of the dataset format, such as {@code lognormal gsd=1.25 median}, which {@link DistributionText} reads} */
    String text();
}
