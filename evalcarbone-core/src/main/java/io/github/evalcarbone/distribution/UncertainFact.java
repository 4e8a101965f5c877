package io.github.evalcarbone.distribution;

/** The facts of an inventory of which each line has its own error of entry or measurement. */
public enum UncertainFact {
    /** The number of items. */
    QUANTITY,
    /** The planned years of service that a line states. */
    SERVICE_LIFE,
    /** The hours of use per day that a line states. */
    HOURS,
    /** The electricity that a line states: measured, or by power states. */
    ELECTRICITY
}
