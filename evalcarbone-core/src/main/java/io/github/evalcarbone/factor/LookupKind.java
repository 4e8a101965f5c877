package io.github.evalcarbone.factor;

/** The way the device that represents a line was found, the most reliable first. */
public enum LookupKind {
    /** The inventory states the id of the model. */
    ID,
    /** The inventory states another name of the model. */
    ALIAS,
    /** The model is not stated or not known; the default model of the type is used. */
    TYPE_DEFAULT
}
