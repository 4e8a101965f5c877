package io.github.evalcarbone.distribution;

/** What a published figure is in the distribution of the true value. */
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
