package io.github.evalcarbone.purchase;

/** The basis of a figure of a compared device; only the first two are evidence about that device. */
public enum FigureBasis {
    /** The declaration of the bidder. */
    DECLARED,
    /** The figure that the factors have for this model. */
    MODEL,
    /** A figure for devices of the type, or for a similar one. */
    TYPE,
    /** There is no figure. */
    UNKNOWN;

    /** {@return whether it is evidence about the device itself} */
    public boolean isEvidence() {
        return this == DECLARED || this == MODEL;
    }
}
