package io.github.evalcarbone.factor;

/** How the device that stands for a line was found, the surest way first. */
public enum LookupKind {
    /** The inventory gives the model's id. */
    ID,
    /** The inventory gives another name of the model. */
    ALIAS,
    /** The model is not given or not known: the default model of the type stands for it. */
    TYPE_DEFAULT
}
