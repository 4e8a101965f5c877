package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * The condition of equipment when it came, and its use by others before and after. Rule sets share the making of a
 * device among its users by these years. Immutable and thread-safe.
 *
 * @param state  new, refurbished, or reused as it was
 * @param priorYears  the years of use by others before it came, from 0 to 1000; empty if unknown, and for new equipment
 * @param laterYears  the years of use by others after it leaves, given or sold, from 0 to 1000; empty if none is known
 */
public record Condition(State state, Optional<Double> priorYears, Optional<Double> laterYears) {

    /** In which state equipment is bought or received. */
    public enum State {
        /** Never used before. */
        NEW,
        /** Used before, then tested and repaired as needed: its refurbishment has an impact of its own. */
        REFURBISHED,
        /** Used before and taken as it was, without refurbishment. */
        REUSED
    }

    /** New equipment of which no later use is known. */
    public static final Condition NEW = new Condition(State.NEW, Optional.empty(), Optional.empty());

    /**
     * Creates a condition.
     *
     * @param state  new, refurbished, or reused as it was
     * @param priorYears  the years of use before it came, from 0 to 1000; empty if unknown, and for new equipment
     * @param laterYears  the years of use after it leaves, from 0 to 1000; empty if none is known
     * @throws IllegalArgumentException if a number is out of range, or new equipment has prior years
     */
    public Condition {
        priorYears.ifPresent(years -> requireYears(years, "prior years"));
        laterYears.ifPresent(years -> requireYears(years, "later years"));
        if (state == State.NEW && priorYears.isPresent()) {
            throw new IllegalArgumentException("The prior years [" + priorYears.get() + "] must be of used equipment.");
        }
    }

    private static void requireYears(double years, String what) {
        Invariants.within(years, 0, 1_000, what, "from 0 to 1000");
    }

    /**
     * Returns refurbished equipment.
     *
     * @param priorYears  the years of use before it came, from 0 to 1000
     * @return the condition, without later years
     * @throws IllegalArgumentException if the years are out of range
     */
    public static Condition refurbished(double priorYears) {
        return new Condition(State.REFURBISHED, Optional.of(priorYears), Optional.empty());
    }

    /**
     * Returns equipment that is reused as it was.
     *
     * @param priorYears  the years of use before it came, from 0 to 1000
     * @return the condition, without later years
     * @throws IllegalArgumentException if the years are out of range
     */
    public static Condition reused(double priorYears) {
        return new Condition(State.REUSED, Optional.of(priorYears), Optional.empty());
    }

    /**
     * Returns this condition with years of use after the equipment leaves.
     *
     * @param years  the years, from 0 to 1000
     * @return the changed condition
     * @throws IllegalArgumentException if the years are out of range
     */
    public Condition withLaterYears(double years) {
        return new Condition(state, priorYears, Optional.of(years));
    }
}
