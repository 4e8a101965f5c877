package io.github.evalcarbone.allocation;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a view: the part allocated to an object, the remainder of a carrier, or an object that carries nothing.
 * Only the library implements this interface; implementations are immutable and thread-safe.
 *
 * @param <T>  the type of the objects of the view: {@code VirtualMachine}, {@code Application} or
 *     {@code ExternalService}
 */
public interface AllocationLine<T> {

    /** The kind of a line. */
    enum Kind {
        /** The part of an object; for a machine that carries others, the remainder after them. */
        PART,
        /** The remainder of a carrier after the objects on it: idle capacity, and unallocated impact. */
        UNALLOCATED,
        /** Equipment, a machine or a service, on which none of the objects runs. */
        WHOLE
    }

    /** {@return the kind of the line} */
    Kind kind();

    /** {@return the id of the object, or of the carrier} */
    String id();

    /** {@return its display name} */
    String label();

    /** {@return the object; empty for the remainder of a carrier, and for a carrier that is a line itself} */
    Optional<T> object();

    /**
     * Returns a value.
     *
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return the impact per year, rounded once; empty if a part of it is a gap
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Optional<Amount> value(LifecyclePhase phase, ImpactCategory category);

    /**
     * Returns the known part of a value, even if another part is a gap.
     *
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return the known impact per year, rounded once; 0 if nothing is known
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Amount known(LifecyclePhase phase, ImpactCategory category);

    /**
     * Returns what is known of a value as an exact number: those of all lines of a view add up to its total exactly.
     *
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return the known impact per year in the category's unit, not rounded; 0 if nothing is known
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    BigDecimal exact(LifecyclePhase phase, ImpactCategory category);

    /**
     * Returns the total of all phases, which is that of one line.
     *
     * @param category  a category that was computed
     * @return the known impact per year, and the number of phases in which a part is missing
     * @throws IllegalArgumentException if the category was not computed
     */
    Total total(ImpactCategory category);

    /**
     * Returns whether the total of a category is complete.
     *
     * @param category  a category that was computed
     * @return whether it has no gap
     * @throws IllegalArgumentException if the category was not computed
     */
    default boolean isComplete(ImpactCategory category) {
        return total(category).isComplete();
    }
}
