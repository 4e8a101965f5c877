package io.github.evalcarbone.purchase;

import io.github.evalcarbone.matching.MatchDecision;
import java.util.EnumSet;
import java.util.Set;

/** The basis of a figure of a compared device; all but the last two are evidence about that device. */
public enum FigureBasis {
    /** The declaration of the bidder. */
    DECLARED,
    /** The powers by mode that the bidder declares, by a published definition of the consumption. */
    POWERS,
    /** The figure that the factors have for this model. */
    MODEL,
    /** A figure for devices of the type, or for a similar one. */
    TYPE,
    /** There is no figure. */
    UNKNOWN;

    /** The ways of matching by which a figure is one of the very model. */
    private static final Set<MatchDecision> OF_THE_MODEL = EnumSet.of(
            MatchDecision.FIXED,
            MatchDecision.ID,
            MatchDecision.ALIAS,
            MatchDecision.NORMALISED,
            MatchDecision.PRODUCT_CODE,
            MatchDecision.FORM_FACTOR,
            MatchDecision.FAMILY);

    /**
     * Returns the basis of the figures of a model that was found.
     *
     * @param decision  the way it was found
     * @return that of the model, else that of a similar device
     */
    static FigureBasis of(MatchDecision decision) {
        return OF_THE_MODEL.contains(decision) ? MODEL : TYPE;
    }

    /** {@return whether it is evidence about the device itself} */
    public boolean isEvidence() {
        return this == DECLARED || this == POWERS || this == MODEL;
    }
}
