package io.github.evalcarbone.comparison.common;

import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The phases that a figure may be split into, and those that replace them: a figure for all but use, one for everything, and a
 * refurbishment, which takes over a part of the making. Stateless and thread-safe.
 */
public final class SplitPhases {

    /** The phases that only some lines have, instead of others or of a part of them. */
    public static final Set<LifecyclePhase> REPLACING = Collections.unmodifiableSet(
            EnumSet.of(LifecyclePhase.REFURBISHMENT, LifecyclePhase.EMBODIED, LifecyclePhase.WHOLE));

    private static final Set<LifecyclePhase> EMBODIED =
            EnumSet.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.DISTRIBUTION, LifecyclePhase.END_OF_LIFE);

    private SplitPhases() {}

    /** Returns whether a phase replaces others that are all among the given ones. */
    static boolean isWithin(LifecyclePhase phase, Collection<LifecyclePhase> phases) {
        return REPLACING.contains(phase)
                && phases.containsAll(EMBODIED)
                && (phase != LifecyclePhase.WHOLE || phases.contains(LifecyclePhase.USE));
    }

    /** Returns the phases of a line that can only be compared together, if some that replace others are not the same on all sides. */
    static Set<LifecyclePhase> together(Set<LifecyclePhase> unlike) {
        if (unlike.isEmpty()) {
            return Set.of();
        }
        return unlike.contains(LifecyclePhase.WHOLE)
                ? EnumSet.allOf(LifecyclePhase.class)
                : EnumSet.complementOf(EnumSet.of(LifecyclePhase.USE));
    }
}
