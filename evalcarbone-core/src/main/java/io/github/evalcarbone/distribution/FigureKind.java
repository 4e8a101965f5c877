package io.github.evalcarbone.distribution;

/** The kinds of figures that lines share: each has one true value, whatever the number of lines that use it. */
public enum FigureKind {
    /** The impact of a device in a phase and category. */
    FACTOR,
    /** The impact of electricity in an area and category. */
    MIX,
    /** The losses of a grid. */
    LOSSES,
    /** The electricity of a device per year. */
    ELECTRICITY,
    /** The hours per day for which the electricity of a device was measured. */
    REFERENCE_HOURS,
    /** The standby power of a device. */
    STANDBY_POWER,
    /** The lifetime of a device, by its dataset. */
    DEVICE_LIFETIME,
    /** The lifetime of a type of equipment, by its dataset. */
    TYPE_LIFETIME,
    /** A parameter of the rules, such as a default PUE. */
    PARAMETER
}
