package io.github.evalcarbone.comparison;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Comparator;
import java.util.List;

/**
 * A difference by groups. The value of a line counts in its group on each side, so that a line that changes its group is in
 * two of them. The exact differences of all groups add up to that of the whole. Immutable and thread-safe.
 * <p>
 * If rows were refused when an alternative was read, it is not known which group they belong to: then no group is complete.
 *
 * @param category  the category
 * @param facets  the facets the groups are made of
 * @param groups  the groups with at least one value or gap on either side, in the order of their keys
 * @param total  the difference of all groups together
 */
public record DifferenceBreakdown(ImpactCategory category, List<Facet> facets, List<Group> groups, Difference total) {

    private static final Comparator<Group> LARGEST = Comparator.comparing(
                    (Group group) -> group.difference().exact().abs())
            .reversed();

    /**
     * A group. Immutable and thread-safe.
     *
     * @param key  the key of the group
     * @param difference  its difference
     */
    public record Group(GroupKey key, Difference difference) {}

    /**
     * Creates a breakdown.
     *
     * @param category  the category
     * @param facets  the facets
     * @param groups  the groups
     * @param total  the difference of all groups together
     */
    public DifferenceBreakdown {
        facets = List.copyOf(facets);
        groups = List.copyOf(groups);
    }

    /** {@return the groups, the largest difference first, whatever its direction; equal ones keep their order} */
    public List<Group> ranked() {
        return groups.stream().sorted(LARGEST).toList();
    }
}
