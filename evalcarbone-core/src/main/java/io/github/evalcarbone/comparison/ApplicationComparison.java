package io.github.evalcarbone.comparison;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.comparison.ComparedShares.Extent;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.system.Application;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whole systems side by side by application: the share of each, and the rest that belongs to none.
 * <p>
 * Like is compared with like, phase by phase. Of a share of which a line is unknown, the rest is compared if the same lines are unknown
 * on all sides; if not, or if a side was read from a file, which does not say which, the share is kept out of all. So is one of a line
 * on which an effect cannot be computed. An application that only some alternatives have counts 0 in the others.
 * Immutable and thread-safe.
 */
public final class ApplicationComparison {

    private final FootprintComparison comparison;
    private final List<ApplicationSide> sides;
    private final ExcludedShares excluded;

    /**
     * An application, or the rest that belongs to none. Immutable and thread-safe.
     *
     * @param application  the application; empty for the rest
     * @param difference  its difference from the base; of the kept-out values each is one of a phase
     */
    public record Row(Optional<Application> application, Difference difference) {}

    private ApplicationComparison(FootprintComparison comparison, List<ApplicationSide> sides) {
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
        List<ApplicationSide> sides = comparison.alternatives().stream()
                .map(Alternative::footprint)
                .filter(StoredSystemFootprint.class::isInstance)
                .map(footprint -> ApplicationSide.of((StoredSystemFootprint) footprint))
                .toList();
        boolean isOfSystems = sides.size() == comparison.alternatives().size();
        boolean hasAny = sides.stream()
                .flatMap(side -> side.lines().values().stream())
                .anyMatch(line -> line.object().isPresent());
        return isOfSystems && hasAny ? Optional.of(new ApplicationComparison(comparison, sides)) : Optional.empty();
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
        ComparedShares rest = new ComparedShares();
        List<Row> rows = new ArrayList<>();
        for (String key : keys()) {
            Optional<Application> application = line(key).object();
            ComparedShares shares = application.isPresent() ? new ComparedShares() : rest;
            take(key, index, category, shares);
            if (application.isPresent()) {
                rows.add(new Row(application, shares.difference(category, isComplete)));
            }
        }
        rows.add(new Row(Optional.empty(), rest.difference(category, isComplete)));
        return rows;
    }

    private void take(String key, int index, ImpactCategory category, ComparedShares shares) {
        for (LifecyclePhase phase : comparison.phases()) {
            shares.take(
                    key,
                    sides.get(0).exact(key, phase, category),
                    sides.get(index).exact(key, phase, category),
                    extent(key, phase, category));
        }
    }

    private Extent extent(String key, LifecyclePhase phase, ImpactCategory category) {
        if (excluded.has(line(key), phase, category)) {
            return Extent.EXCLUDED;
        }
        if (sides.stream().noneMatch(side -> side.isUnknown(key, phase, category))) {
            return Extent.WHOLE;
        }
        List<Optional<Set<String>>> unknown = sides.stream()
                .filter(side -> side.lines().containsKey(key))
                .map(side -> side.unknownCarriers(key, phase, category))
                .distinct()
                .toList();
        return unknown.size() == 1 && unknown.get(0).isPresent() ? Extent.KNOWN_PART : Extent.NOTHING;
    }

    private AllocationLine<Application> line(String key) {
        return sides.stream()
                .flatMap(side -> Optional.ofNullable(side.lines().get(key)).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return comparison.alternatives().stream().map(Alternative::name).toList();
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        sides.forEach(side -> keys.addAll(side.lines().keySet()));
        return keys;
    }
}
