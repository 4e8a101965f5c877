package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The footprint of a system seen by its machines or by its applications: the total of its equipment and services, seen once more.
 * Views cannot be added, neither to each other nor to the footprint: they would count the same equipment again. Immutable and
 * thread-safe.
 *
 * @param <T>  what it is seen by: {@code VirtualMachine} or {@code Application}
 */
public final class AllocatedFootprint<T> {

    private final List<AllocationLine<T>> lines;
    private final List<Gap> gaps;
    private final List<Finding> findings;

    AllocatedFootprint(List<AllocationLine<T>> lines, List<Gap> gaps, List<Finding> findings) {
        this.lines = List.copyOf(lines);
        this.gaps = List.copyOf(gaps);
        this.findings = List.copyOf(findings);
    }

    /** {@return the parts in the order of the system, then equipment, then machines and services that are no parts} */
    public List<AllocationLine<T>> lines() {
        return lines;
    }

    /** {@return what keeps parts from having a value: gaps of their carriers, and shares that do not follow} */
    public List<Gap> gaps() {
        return gaps;
    }

    /** {@return how impact was shared where figures were lacking} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Finds the part of an object.
     *
     * @param id  its id
     * @return its line, or empty
     */
    public Optional<AllocationLine<T>> part(String id) {
        return lines.stream()
                .filter(line -> line.object().isPresent() && line.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the total of all lines; it is that of the system.
     *
     * @param category  the category
     * @return the correctly rounded exact sum of the known impact per year
     */
    public Amount total(ImpactCategory category) {
        return sum(category, line -> line.exact(category));
    }

    /**
     * Returns the total of all lines in one phase; it is that of the system.
     *
     * @param category  the category
     * @param phase  the phase
     * @return the correctly rounded exact sum of the known impact per year
     */
    public Amount total(ImpactCategory category, LifecyclePhase phase) {
        return sum(category, line -> line.exact(phase, category));
    }

    private Amount sum(ImpactCategory category, Function<AllocationLine<T>, BigDecimal> exact) {
        BigDecimal sum = lines.stream().map(exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(sum.doubleValue(), category.unitPerYear());
    }
}
