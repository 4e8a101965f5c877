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
     * The words of the text are those of one model's name, ignoring the manufacturer, accents, case, punctuation and words
     * that only say the kind of device.
     */
    NORMALISED,
    /** The text is a code of firmware, such as a machine type, whose product has the name of one model. */
    PRODUCT_CODE,
    /** The words of the text, with the form factor that the declared type states, are those of one model's name. */
    FORM_FACTOR,
    /** The text names several configurations of one product; that of the median figure is used. */
    FAMILY,
    /** The words of the text are similar to those of one model's name, and less similar to any other's. */
    SIMILAR,
    /** No model was found; a generic device of its kind is used, which fits better than the default of the type. */
    STAND_IN,
    /** No model was found; the default model of the type is used. */
    TYPE_DEFAULT,
    /** It is an accessory or consumable, which is a gap. */
    ACCESSORY,
    /** It is a virtual machine, which is no equipment: its lines are set aside. */
    VIRTUAL,
    /** The kind of device is known, and no figure may stand for it, which is a gap. */
    NO_FIGURE,
    /** Neither a model nor a default is known, which is a gap. */
    NONE
}
