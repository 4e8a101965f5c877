package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The uncertainty of a declared footprint of the whole life: its 5th and 95th percentiles, or its geometric standard deviation.
 * Immutable and thread-safe.
 *
 * @param least  the 5th percentile in kg CO2 eq; empty if not declared
 * @param most  the 95th percentile in kg CO2 eq; empty if not declared
 * @param geometricDeviation  the geometric standard deviation, from 1 to 100; empty if not declared
 */
public record DeclaredSpread(Optional<Double> least, Optional<Double> most, Optional<Double> geometricDeviation) {

    /** Nothing declared. */
    public static final DeclaredSpread NONE = new DeclaredSpread(Optional.empty(), Optional.empty(), Optional.empty());

    /** The number of standard deviations from the median to the 95th percentile of a normal distribution. */
    private static final double DEVIATIONS = 1.6448536269514722;

    /**
     * Creates a spread.
     *
     * @param least  the 5th percentile in kg CO2 eq
     * @param most  the 95th percentile in kg CO2 eq
     * @param geometricDeviation  the geometric standard deviation
     * @throws IllegalArgumentException if a percentile is negative, one is without the other, the 5th is above the 95th, or the
     *     deviation is not from 1 to 100
     */
    public DeclaredSpread {
        Stream.of(least, most)
                .flatMap(Optional::stream)
                .forEach(figure -> Invariants.notNegative(figure, "declared percentile"));
        geometricDeviation.ifPresent(
                number -> Invariants.within(number, 1, 100, "geometric standard deviation", "from 1 to 100"));
        if (least.isPresent() != most.isPresent() || least.orElse(0.0) > most.orElse(0.0)) {
            throw new IllegalArgumentException(
                    "The 5th percentile %s must come with a 95th one %s that is not below it.".formatted(least, most));
        }
    }

    /**
     * Returns declared percentiles.
     *
     * @param least  the 5th percentile in kg CO2 eq
     * @param most  the 95th percentile in kg CO2 eq
     * @return the spread
     * @throws IllegalArgumentException if one is negative or the 5th is above the 95th
     */
    public static DeclaredSpread of(double least, double most) {
        return new DeclaredSpread(Optional.of(least), Optional.of(most), Optional.empty());
    }

    /** {@return whether nothing is declared} */
    public boolean isUnknown() {
        return least.isEmpty() && geometricDeviation.isEmpty();
    }

    /**
     * Returns the 5th percentile of a figure: as declared, else of the lognormal distribution of which the figure is the median.
     *
     * @param figure  the declared figure in kg CO2 eq
     * @return the percentile, at most the figure; empty if nothing is declared
     */
    public Optional<Double> leastOf(double figure) {
        return least.or(() -> geometricDeviation.map(deviation -> figure / Math.pow(deviation, DEVIATIONS)))
                .map(percentile -> Math.min(percentile, figure));
    }

    /**
     * Returns the 95th percentile of a figure, as {@link #leastOf} the 5th.
     *
     * @param figure  the declared figure in kg CO2 eq
     * @return the percentile, at least the figure; empty if nothing is declared
     */
    public Optional<Double> mostOf(double figure) {
        return most.or(() -> geometricDeviation.map(deviation -> figure * Math.pow(deviation, DEVIATIONS)))
                .map(percentile -> Math.max(percentile, figure));
    }
}
