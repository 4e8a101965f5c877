package io.github.evalcarbone.distribution;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.invariant.Invariants;
import java.util.Locale;

/**
 * A ratio whose logarithm is normally distributed. Immutable and thread-safe.
 *
 * @param geometricDeviation  the geometric standard deviation, 1 or more: two thirds of all values are between the median divided by
 *     it and the median times it
 * @param centre  whether the published figure is the mean or the median
 */
public record Lognormal(double geometricDeviation, Centre centre) implements Distribution {

    /** The 90th percentile of the standard normal distribution. */
    private static final double SCORE_OF_90 = Normal.quantile(0.9);

    /** The number of standard deviations that a squared geometric deviation stands for. */
    private static final double TWO = 2;

    /**
     * Creates a distribution.
     *
     * @param geometricDeviation  the geometric standard deviation, 1 or more
     * @param centre  {@link Centre#MEAN} or {@link Centre#MEDIAN}
     * @throws IllegalArgumentException if the deviation is below 1 or not finite, or the centre another
     */
    public Lognormal {
        Invariants.within(geometricDeviation, 1, 1_000, "geometric standard deviation", "1 to 1000");
        if (centre != Centre.MEAN && centre != Centre.MEDIAN) {
            throw new IllegalArgumentException("The centre [" + centre + "] must be MEAN or MEDIAN.");
        }
    }

    /**
     * Returns the distribution of a squared geometric standard deviation, as the pedigree matrix has it: 95 % of all values are between
     * the median divided by it and the median times it.
     *
     * @param squared  the squared deviation, 1 or more
     * @return the distribution around the median
     * @throws IllegalArgumentException if it is below 1
     */
    public static Lognormal ofSquaredDeviation(double squared) {
        return new Lognormal(StrictMath.sqrt(squared), Centre.MEDIAN);
    }

    /**
     * Returns the distribution of a relative standard deviation.
     *
     * @param deviation  the standard deviation divided by the mean, such as 0.3
     * @return the distribution around the mean
     * @throws IllegalArgumentException if it is negative
     */
    public static Lognormal ofRelativeDeviation(double deviation) {
        Invariants.notNegative(deviation, "relative standard deviation");
        return new Lognormal(StrictMath.exp(StrictMath.sqrt(StrictMath.log1p(deviation * deviation))), Centre.MEAN);
    }

    /**
     * Returns the distribution with two percentiles.
     *
     * @param p10  the 10th percentile, above 0
     * @param p90  the 90th percentile, not below it
     * @param centre  whether the published figure is the mean or the median
     * @return the distribution
     * @throws IllegalArgumentException if they are not in order
     */
    public static Lognormal ofPercentiles(double p10, double p90, Centre centre) {
        Invariants.positive(p10, "10th percentile");
        return new Lognormal(StrictMath.exp(StrictMath.log(p90 / p10) / (TWO * SCORE_OF_90)), centre);
    }

    private double sigma() {
        return StrictMath.log(geometricDeviation);
    }

    /** The logarithm of the median ratio. */
    private double mu() {
        return centre == Centre.MEAN ? -sigma() * sigma() / TWO : 0;
    }

    @Override
    public double ratioAt(double probability) {
        return StrictMath.exp(mu() + sigma() * Normal.quantile(probability));
    }

    @Override
    public double mean() {
        return centre == Centre.MEAN ? 1 : StrictMath.exp(sigma() * sigma() / TWO);
    }

    @Override
    public double standardDeviation() {
        return mean() * StrictMath.sqrt(StrictMath.expm1(sigma() * sigma()));
    }

    @Override
    public String text() {
        return "lognormal gsd=" + Numbers.shortest(geometricDeviation) + " "
                + centre.name().toLowerCase(Locale.ROOT);
    }
}
