package io.github.evalcarbone.matching;

/** The way in which a text was matched to a model of a factor set, the most reliable first. */
public enum MatchDecision {
    /** A table of decisions states the model. */
    FIXED,
    /** The text is the id of the model. */
    ID,
    /** The text is another name of the model. */
    ALIAS,
    /**
     * The words of the text are those of one model's name, ignoring the manufacturer, accents, case and punctuation.
     */
    NORMALISED,
    /** The words of the text are similar to those of one model's name, and less similar to any other's. */
    SIMILAR,
    /** No model was found; the default model of the type is used. */
    TYPE_DEFAULT,
    /** Neither a model nor a default is known, which is a gap. */
    NONE
}
