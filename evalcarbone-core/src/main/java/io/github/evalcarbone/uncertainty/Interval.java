package io.github.evalcarbone.uncertainty;

/**
 * The middle part of the draws of an impact. It is of what is known: what is missing from the total is missing here too. Immutable and
 * thread-safe.
 *
 * @param coverage  the share of draws in it, such as 0.95
 * @param low  the percentile at its lower end
 * @param median  the percentile in the middle
 * @param high  the percentile at its upper end
 */
public record Interval(double coverage, Percentile low, Percentile median, Percentile high) {

    /** The coverage that reports take unless they are asked for another. */
    public static final double USUAL_COVERAGE = 0.95;
}
