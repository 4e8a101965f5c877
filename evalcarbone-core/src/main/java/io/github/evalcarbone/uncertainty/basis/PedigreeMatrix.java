package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.invariant.Invariants;
import java.util.List;

/**
 * The squared geometric standard deviations of a pedigree matrix: by criterion and score. Immutable and thread-safe.
 *
 * @param id  its id
 * @param source  where it was published
 * @param factors  for each criterion, in the order of {@link Pedigree#scores()}, the factor of the scores 1 to 5
 * @param sampleSize  the factors of the sixth criterion of early versions; empty if it has none
 */
public record PedigreeMatrix(String id, UncertaintySource source, List<List<Double>> factors, List<Double> sampleSize) {

    /**
     * Creates a matrix.
     *
     * @param id  its id
     * @param source  where it was published
     * @param factors  the factors by criterion
     * @param sampleSize  the factors of the sixth criterion
     */
    public PedigreeMatrix {
        factors = factors.stream().map(List::copyOf).toList();
        sampleSize = List.copyOf(sampleSize);
    }

    /**
     * Returns the squared geometric standard deviation: exp(sqrt(sum of ln²)).
     *
     * @param pedigree  the scores
     * @param basic  the factor of the kind of flow, 1 or more
     * @return the deviation, 1 or more
     * @throws IllegalArgumentException if the basic factor is below 1
     */
    public double squaredDeviation(Pedigree pedigree, double basic) {
        Invariants.within(basic, 1, Double.MAX_VALUE, "basic factor", "1 or more");
        double squares = squareOfLogarithm(basic);
        for (int criterion = 0; criterion < factors.size(); criterion++) {
            int score = pedigree.scores().get(criterion);
            squares += squareOfLogarithm(factors.get(criterion).get(score - 1));
        }
        return StrictMath.exp(StrictMath.sqrt(squares));
    }

    private static double squareOfLogarithm(double factor) {
        double logarithm = StrictMath.log(factor);
        return logarithm * logarithm;
    }

    /**
     * Returns the distribution of these scores.
     *
     * @param pedigree  the scores
     * @param basic  the factor of the kind of flow, 1 or more
     * @return the distribution around the median
     * @throws IllegalArgumentException if the basic factor is below 1
     */
    public Lognormal lognormal(Pedigree pedigree, double basic) {
        return Lognormal.ofSquaredDeviation(squaredDeviation(pedigree, basic));
    }
}
