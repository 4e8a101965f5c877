package io.github.evalcarbone.allocation;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;

/**
 * A line of a view: the part that an object takes, what is left of a carrier, or something that carries nothing.
 * Implementations are the library's; they are immutable and thread-safe.
 *
 * @param <T>  what takes parts: {@code VirtualMachine} or {@code Application}; or an {@code ExternalService}
 */
public interface AllocationLine<T> {

    /** What a line is. */
    enum Kind {
        /** The part of an object; of a machine that carries others, what these leave it. */
        PART,
        /** What the objects on a carrier leave of it: idle capacity, and what is shared with nobody. */
        UNALLOCATED,
        /** Equipment, a machine or a service, on which none of the objects runs. */
        WHOLE
    }

    /** {@return what the line is} */
    Kind kind();

    /** {@return the id of the object, or of the carrier} */
    String id();

    /** {@return what people call it} */
    String label();

    /** {@return the object; empty for what is left of a carrier, and for a carrier that is a line itself} */
    Optional<T> object();

    /**
     * Returns a value.
     *
     * @param phase  the phase
     * @param category  the category
     * @return the impact per year, rounded once; empty if a part of it is a gap or the footprint has no such value
     */
    Optional<Amount> value(LifecyclePhase phase, ImpactCategory category);

    /**
     * Returns what is known of a value, even if a part of it is a gap.
     *
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return the known impact per year, rounded once; 0 if nothing is known
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Amount known(LifecyclePhase phase, ImpactCategory category);

    /**
     * Returns the known impact of all phases.
     *
     * @param category  a category that was computed
     * @return the correctly rounded exact sum per year
     * @throws IllegalArgumentException if the category was not computed
     */
    Amount total(ImpactCategory category);

    /**
     * Returns whether nothing is missing from the total of a category.
     *
     * @param category  a category that was computed
     * @return whether it has no gap
     * @throws IllegalArgumentException if the category was not computed
     */
    boolean isComplete(ImpactCategory category);

    /**
     * Explains a value.
     * <p>
     * That of a machine which carries others is explained before what these take. What is unallocated is the carrier without
     * its parts, and equipment is explained by its own footprint: neither has a source here.
     *
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return where it comes from, down to equipment and factors
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    AllocatedExplanation explain(LifecyclePhase phase, ImpactCategory category);

    /**
     * Explains the total of a category, phase by phase, each as {@link #explain} does.
     *
     * @param category  a category that was computed
     * @return the phases that add to the total or have a gap, in life-cycle order; those that add nothing are left out
     * @throws IllegalArgumentException if the category was not computed
     */
    List<AllocatedExplanation> explainTotal(ImpactCategory category);
}
