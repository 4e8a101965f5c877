package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;

/**
 * The footprint of a system seen by its machines or by its applications: the total of its equipment and services, seen once
 * more. Views cannot be added, neither to each other nor to the footprint: they would count the same equipment again.
 * Implementations are the library's; they are immutable and thread-safe.
 *
 * @param <T>  what it is seen by: {@code VirtualMachine} or {@code Application}; or {@code ExternalService}
 */
public interface AllocatedFootprint<T> {

    /**
     * Returns all lines, which add up to the total; made anew by each call.
     *
     * @return the parts in the order of the system, then equipment, then machines and services that are no parts
     */
    List<AllocationLine<T>> lines();

    /** {@return the parts alone, in the order of the system} */
    List<AllocationLine<T>> parts();

    /** {@return what keeps parts from having a value: gaps of their carriers, and shares that do not follow} */
    List<Gap> gaps();

    /** {@return how impact was shared where figures were lacking} */
    List<Finding> findings();

    /**
     * Finds the part of an object.
     *
     * @param id  its id
     * @return its line, or empty
     */
    Optional<AllocationLine<T>> part(String id);

    /**
     * Returns the total of all lines; of machines and applications it is that of the system.
     *
     * @param category  a category that was computed
     * @return the correctly rounded exact sum of the known impact per year
     * @throws IllegalArgumentException if the category was not computed
     */
    Amount total(ImpactCategory category);

    /**
     * Returns the total of all lines in one phase; of machines and applications it is that of the system.
     *
     * @param category  a category that was computed
     * @param phase  a phase that was computed
     * @return the correctly rounded exact sum of the known impact per year
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Amount total(ImpactCategory category, LifecyclePhase phase);
}
