package io.github.evalcarbone.distribution;

/** The place of a published figure in the distribution of the true value. */
public enum Centre {
    /** The expected value. */
    MEAN,
    /** The value that is exceeded as often as not. */
    MEDIAN,
    /** The most likely value. */
    MODE,
    /** A value between the limits, of which no more is known. */
    WITHIN
}
