package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import java.util.List;
import java.util.Optional;

/**
 * The result of a change of a line. Immutable and thread-safe.
 *
 * @param lines  the lines in its place: none if it is removed, two if it is split
 * @param notComputable  the part of the line on which the effect of the change cannot be computed; empty if it can
 * @param reason  why it cannot
 */
public record LineOutcome(List<Equipment> lines, Optional<Aspect> notComputable, Optional<Obstacle> reason) {

    /** A removed line. */
    public static final LineOutcome REMOVED = of();

    /**
     * Creates an outcome.
     *
     * @param lines  the lines in its place
     * @param notComputable  the part of the line on which the effect cannot be computed
     * @param reason  why it cannot; present if a part is
     * @throws IllegalArgumentException if only one of part and reason is present
     */
    public LineOutcome {
        lines = List.copyOf(lines);
        if (notComputable.isPresent() != reason.isPresent()) {
            throw new IllegalArgumentException("The part [" + notComputable + "] and the reason [" + reason
                    + "] why its change is not computed must be given together.");
        }
    }

    /**
     * Obtains the outcome of a change that was made.
     *
     * @param lines  the lines in its place
     * @return the outcome
     */
    public static LineOutcome of(Equipment... lines) {
        return new LineOutcome(List.of(lines), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains the outcome of a change whose effect on a line cannot be computed: the line stays as it is, and comparisons
     * keep that part of it out of the difference.
     *
     * @param line  the line
     * @param part  the part of it
     * @param reason  why it cannot
     * @return the outcome
     */
    public static LineOutcome notComputable(Equipment line, Aspect part, Obstacle reason) {
        return new LineOutcome(List.of(line), Optional.of(part), Optional.of(reason));
    }
}
