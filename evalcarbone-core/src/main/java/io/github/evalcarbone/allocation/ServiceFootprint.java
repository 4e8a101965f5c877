package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The footprint of what others run for an establishment: the part of the system's total that is no equipment of its own. Immutable
 * and thread-safe.
 *
 * @param lines  a line for each service, in the order of the system
 * @param gaps  the values that are missing
 * @param findings  what to know of the figures that were used: an earlier year, a doubt
 */
public record ServiceFootprint(List<AllocationLine<ExternalService>> lines, List<Gap> gaps, List<Finding> findings) {

    /**
     * Creates the footprint of services.
     *
     * @param lines  a line for each service
     * @param gaps  the values that are missing
     * @param findings  what to know of the figures that were used
     */
    public ServiceFootprint {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
    }

    /**
     * Finds the line of a service.
     *
     * @param id  its id
     * @return its line, or empty
     */
    public Optional<AllocationLine<ExternalService>> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * Returns the total of all services.
     *
     * @param category  the category
     * @return the correctly rounded exact sum of the known impact per year
     */
    public Amount total(ImpactCategory category) {
        BigDecimal sum = lines.stream().map(line -> line.exact(category)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(sum.doubleValue(), category.unitPerYear());
    }
}
