package io.github.evalcarbone.uncertainty.basis;

/** The origins of distributions. */
public enum UncertaintyBasis {
    /** The row of the dataset states it. */
    DATASET,
    /** A publication states it for figures of this kind and type. */
    PUBLISHED,
    /** It is the default of the quality class of the figure. */
    CLASS_DEFAULT,
    /** The user states it. */
    OWN
}
