package io.github.evalcarbone.lever;

import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.Map;

/**
 * The lines of which something is left out of an effect, since it cannot be computed or is not known, and why. A line counts
 * once under each reason. Immutable and thread-safe.
 *
 * @param lines  the number of lines of which something is left out
 * @param obstacles  of these, those on which a change cannot be computed, by reason
 * @param refurbishments  of these, those whose refurbishment is in no dataset
 * @param unknown  of these, those with another value that is unknown
 */
public record LeftOut(long lines, Map<Obstacle, Long> obstacles, long refurbishments, long unknown) {

    /** Nothing is left out. */
    static final LeftOut NOTHING = new LeftOut(0, Map.of(), 0, 0);

    /**
     * Creates a number of lines left out.
     *
     * @param lines  the number of lines of which something is left out
     * @param obstacles  those on which a change cannot be computed, by reason
     * @param refurbishments  those whose refurbishment is in no dataset
     * @param unknown  those with another value that is unknown
     */
    public LeftOut {
        obstacles = Map.copyOf(obstacles);
    }

    /** Returns what is left out of lines without one in common; obstacles are counted apart. */
    LeftOut plus(LeftOut other) {
        return new LeftOut(
                lines + other.lines, Map.of(), refurbishments + other.refurbishments, unknown + other.unknown);
    }

    /** Returns what is left out of as many alike lines for each; obstacles are counted apart. */
    LeftOut times(long times) {
        return new LeftOut(lines * times, Map.of(), refurbishments * times, unknown * times);
    }

    LeftOut with(Map<Obstacle, Long> reasons) {
        return new LeftOut(lines, reasons, refurbishments, unknown);
    }
}
