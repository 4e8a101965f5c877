package io.github.evalcarbone.scenario.change;

/** A reason why the effect of a change on a line cannot be computed. */
public enum Obstacle {
    /** The rules have no lifetime for the line that could become longer or shorter. */
    LIFETIME_UNKNOWN,
    /** The line states no hours, and the figure of its model is that of a typical year. */
    HOURS_UNKNOWN,
    /** The line states a consumption or power states, which do not depend on hours per day. */
    HOURS_NOT_USED,
    /** The line has no power state of the name that the change is about. */
    POWER_STATE_MISSING,
    /** The rules do not read that others use a device before or after. */
    SECOND_LIFE_NOT_READ,
    /** The number of shared terminals is computed from their hours of use and cannot be changed, nor can they be split. */
    SHARED_TERMINALS,
    /** No dataset has a mix of the year for the area of the line, or the line states no area. */
    MIX_MISSING
}
