package io.github.evalcarbone.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A view of the footprint of a system by its machines or its applications, with the same total of equipment and
 * services. Views must not be added, neither to each other nor to the footprint, as they would count the same equipment
 * twice. Only the library implements this interface; implementations are immutable and thread-safe.
 *
 * @param <T>  the type of the objects of the view: {@code VirtualMachine}, {@code Application} or
 *     {@code ExternalService}
 */
public interface AllocatedFootprint<T> {

    /**
     * Returns all lines, which add up to the total; each call creates a new list.
     *
     * @return the parts in the order of the system, then equipment, then machines and services that are not parts
     */
    List<AllocationLine<T>> lines();

    /** {@return the lines of objects, in the order of the system} */
    List<AllocationLine<T>> parts();

    /** {@return the reasons why parts have no value: gaps of their carriers, and unknown shares} */
    List<Gap> gaps();

    /** {@return the findings on how impact was allocated if figures were missing} */
    List<Finding> findings();

    /**
     * Groups the gaps and findings by cause.
     *
     * @return the issues, the most severe first, then those of most lines; without shares of impact
     */
    default List<Issue> issues() {
        return Issue.group(gaps(), findings(), Stream.empty());
    }

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
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category was not computed
     */
    Total total(ImpactCategory category);

    /**
     * Returns the total of all lines in one phase; of machines and applications it is that of the system.
     *
     * @param category  a category that was computed
     * @param phase  a phase that was computed
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Total total(ImpactCategory category, LifecyclePhase phase);
}
