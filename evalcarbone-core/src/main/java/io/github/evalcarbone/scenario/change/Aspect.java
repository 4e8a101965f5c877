package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.impact.LifecyclePhase;

/** A part of the footprint of a line, on which the effect of a change may not be computable. */
public enum Aspect {
    /** All phases but use. */
    EMBODIED,
    /** The phase of use. */
    USE;

    /**
     * Returns whether a phase belongs to this part.
     *
     * @param phase  the phase
     * @return whether it does
     */
    public boolean has(LifecyclePhase phase) {
        return (phase == LifecyclePhase.USE) == (this == USE);
    }
}
