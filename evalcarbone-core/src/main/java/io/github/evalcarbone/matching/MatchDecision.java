package io.github.evalcarbone.matching;

/** How it was decided which model of a factor set stands for a text, the surest way first. */
public enum MatchDecision {
    /** A table of decisions says so. */
    FIXED,
    /** The text is the id of the model. */
    ID,
    /** The text is another name of the model. */
    ALIAS,
    /** The words of the text are those of one model's name, but for the manufacturer, accents, case and punctuation. */
    NORMALISED,
    /** The words of the text are like those of one model's name, and less like any other's. */
    SIMILAR,
    /** No model was found: the default model of the type stands for it. */
    TYPE_DEFAULT,
    /** Neither a model nor a default is known: a gap. */
    NONE
}
