package io.github.evalcarbone.distribution;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.invariant.Invariants;

/**
 * A ratio between two limits, all equally likely. Immutable and thread-safe.
 *
 * @param least  the least ratio, above 0 and at most 1
 * @param most  the largest ratio, at least 1
 */
public record Uniform(double least, double most) implements Distribution {

    private static final double PUBLISHED = 1;

    /**
     * Creates a distribution.
     *
     * @param least  the least ratio
     * @param most  the largest ratio
     * @throws IllegalArgumentException if 1 is not between them, or the least is not above 0
     */
    public Uniform {
        Invariants.positive(least, "least ratio");
        Invariants.within(least, 0, PUBLISHED, "least ratio", "at most 1");
        Invariants.within(most, PUBLISHED, Double.MAX_VALUE, "largest ratio", "at least 1");
    }

    /** Returns {@link Centre#MEDIAN} if the published figure is in the middle, which is the mean too; else {@link Centre#WITHIN}. */
    @Override
    public Centre centre() {
        return mean() == PUBLISHED ? Centre.MEDIAN : Centre.WITHIN;
    }

    @Override
    public double ratioAt(double probability) {
        return least == most ? least : least + probability * (most - least);
    }

    @Override
    public double mean() {
        return (least + most) / 2;
    }

    @Override
    public double standardDeviation() {
        return (most - least) / StrictMath.sqrt(12);
    }

    @Override
    public String text() {
        return "uniform " + Numbers.shortest(least) + " " + Numbers.shortest(most);
    }
}
