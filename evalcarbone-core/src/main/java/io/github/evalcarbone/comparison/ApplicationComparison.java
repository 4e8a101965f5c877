package io.github.evalcarbone.comparison;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.system.Application;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whole systems side by side by application: the share of each, and the rest that belongs to none.
 * <p>
 * Like is compared with like, phase by phase: a phase in which a share is unknown in one alternative is kept out of all, and so is one in
 * which a line that carries the application is not comparable. A share counts as unknown if one of its lines is, so that more may be
 * kept out than by line. An application that only some alternatives have counts 0 in the others. Immutable and thread-safe.
 */
public final class ApplicationComparison {

    private final FootprintComparison comparison;
    private final List<Map<String, AllocationLine<Application>>> sides;
    private final ExcludedShares excluded;

    /**
     * An application, or the rest that belongs to none. Immutable and thread-safe.
     *
     * @param application  the application; empty for the rest
     * @param difference  its difference from the base; of the kept-out values each is one of a phase
     */
    public record Row(Optional<Application> application, Difference difference) {}

    private ApplicationComparison(
            FootprintComparison comparison, List<Map<String, AllocationLine<Application>>> sides) {
        this.comparison = comparison;
        this.sides = sides;
        this.excluded = ExcludedShares.of(comparison);
    }

    /**
     * Obtains the comparison by application of a comparison of systems.
     *
     * @param comparison  a comparison
     * @return the comparison by application; empty if an alternative is of equipment alone, or none has an application
     */
    public static Optional<ApplicationComparison> of(FootprintComparison comparison) {
        List<Map<String, AllocationLine<Application>>> sides = comparison.alternatives().stream()
                .map(Alternative::footprint)
                .filter(StoredSystemFootprint.class::isInstance)
                .map(footprint -> lines((StoredSystemFootprint) footprint))
                .toList();
        boolean isOfSystems = sides.size() == comparison.alternatives().size();
        boolean hasAny = sides.stream()
                .flatMap(side -> side.values().stream())
                .anyMatch(line -> line.object().isPresent());
        return isOfSystems && hasAny ? Optional.of(new ApplicationComparison(comparison, sides)) : Optional.empty();
    }

    private static Map<String, AllocationLine<Application>> lines(StoredSystemFootprint footprint) {
        Map<String, AllocationLine<Application>> lines = new LinkedHashMap<>();
        footprint.applications().lines().forEach(line -> lines.put(key(line), line));
        return lines;
    }

    /** An application and a line of equipment may have the same id. */
    private static String key(AllocationLine<Application> line) {
        return (line.object().isPresent() ? "application " : "rest ") + line.id();
    }

    /**
     * Returns the differences of an alternative from the base.
     *
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @return each application, in the order of the base, then those that only others have; the rest last
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public List<Row> rows(String other, ImpactCategory category) {
        boolean isComplete = comparison.difference(other, category).isComplete();
        int index = names().indexOf(other);
        Map<Optional<Application>, ComparedShares> sums = new LinkedHashMap<>();
        ComparedShares rest = new ComparedShares();
        for (String key : keys()) {
            List<Optional<AllocationLine<Application>>> all = lines(key);
            Optional<Application> application = all.stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow()
                    .object();
            ComparedShares shares = application.isPresent() ? new ComparedShares() : rest;
            comparison.phases().forEach(phase -> shares.take(all, index, phase, category, excluded));
            sums.putIfAbsent(application, shares);
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((application, shares) -> {
            if (application.isPresent()) {
                rows.add(new Row(application, shares.difference(category, isComplete)));
            }
        });
        rows.add(new Row(Optional.empty(), rest.difference(category, isComplete)));
        return rows;
    }

    private List<String> names() {
        return comparison.alternatives().stream().map(Alternative::name).toList();
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        sides.forEach(side -> keys.addAll(side.keySet()));
        return keys;
    }

    private List<Optional<AllocationLine<Application>>> lines(String key) {
        return sides.stream().map(side -> Optional.ofNullable(side.get(key))).toList();
    }
}
