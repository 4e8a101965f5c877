package io.github.evalcarbone.distribution;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.invariant.Invariants;

/**
 * A ratio between two limits, most likely 1. Immutable and thread-safe.
 *
 * @param least  the least ratio, above 0 and at most 1
 * @param most  the largest ratio, at least 1
 */
public record Triangular(double least, double most) implements Distribution {

    private static final double MODE = 1;

    /**
     * Creates a distribution.
     *
     * @param least  the least ratio
     * @param most  the largest ratio
     * @throws IllegalArgumentException if 1 is not between them, or the least is not above 0
     */
    public Triangular {
        Invariants.positive(least, "least ratio");
        Invariants.within(least, 0, MODE, "least ratio", "at most 1");
        Invariants.within(most, MODE, Double.MAX_VALUE, "largest ratio", "at least 1");
    }

    @Override
    public Centre centre() {
        return Centre.MODE;
    }

    @Override
    public double ratioAt(double probability) {
        double width = most - least;
        double left = MODE - least;
        return probability * width <= left
                ? least + StrictMath.sqrt(probability * width * left)
                : most - StrictMath.sqrt((1 - probability) * width * (most - MODE));
    }

    @Override
    public double mean() {
        return (least + MODE + most) / 3;
    }

    @Override
    public double standardDeviation() {
        double squares = least * least + MODE + most * most - least - least * most - most;
        return StrictMath.sqrt(Math.max(0, squares) / 18);
    }

    @Override
    public String text() {
        return "triangular " + Numbers.shortest(least) + " 1 " + Numbers.shortest(most);
    }
}
