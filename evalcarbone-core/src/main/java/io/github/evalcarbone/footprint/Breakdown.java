package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.units.Amount;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A footprint by groups. Groups are ordered by their keys, phases in life-cycle order; the order of lines has no
 * effect. Each group has its total with its completeness; a group of which nothing is known is there, and its total is
 * unknown.
 * <p>
 * If rows were refused because of an error, it is not known which group they belong to: then no group is complete,
 * unless the groups are single lines, or phases of all of them.
 * <p>
 * Each figure is the correctly rounded exact sum of its terms, and the exact sums of all groups add up to the total of
 * the footprint. Immutable and thread-safe.
 *
 * @param facets  the facets the groups are made of, in the order requested
 * @param categories  the categories of the footprint
 * @param groups  the groups with at least one value or gap, in order
 * @param totals  the totals over all groups by category, added exactly and rounded once
 */
public record Breakdown(
        List<Facet> facets, List<ImpactCategory> categories, List<Group> groups, Map<ImpactCategory, Total> totals) {

    /**
     * A group of values. Immutable and thread-safe.
     *
     * @param key  the key that its values share
     * @param categories  the categories of the footprint
     * @param totals  its totals per year, one for each category
     */
    public record Group(GroupKey key, List<ImpactCategory> categories, Map<ImpactCategory, Total> totals) {

        /**
         * Creates a group.
         *
         * @param key  the key that its values share
         * @param categories  the categories of the footprint
         * @param totals  its totals per year, one for each category
         */
        public Group {
            categories = List.copyOf(categories);
            totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        }

        /**
         * Returns the total in one category.
         *
         * @param category  a category of the footprint
         * @return the known impact per year, and what is missing from it
         * @throws IllegalArgumentException if the category was not computed
         */
        public Total total(ImpactCategory category) {
            requireComputed(categories, category);
            return Objects.requireNonNull(totals.get(category));
        }

        /**
         * Returns the known impact in one category, without its completeness.
         *
         * @param category  a category of the footprint
         * @return the known impact per year; empty if it is unknown
         * @throws IllegalArgumentException if the category was not computed
         */
        public Optional<Amount> amount(ImpactCategory category) {
            return Optional.of(total(category))
                    .filter(total -> !total.isUnknown())
                    .map(Total::known);
        }
    }

    /**
     * Creates a breakdown.
     *
     * @param facets  the facets the groups are made of
     * @param categories  the categories of the footprint
     * @param groups  the groups, in order
     * @param totals  the totals over all groups, one for each category
     */
    public Breakdown {
        facets = List.copyOf(facets);
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }

    /**
     * Returns the totals of one category.
     *
     * @param category  a category of the footprint
     * @return the total per year of each group, in order
     * @throws IllegalArgumentException if the category was not computed
     */
    public Map<GroupKey, Total> totals(ImpactCategory category) {
        requireComputed(categories, category);
        Map<GroupKey, Total> ofGroups = new LinkedHashMap<>();
        groups.forEach(group -> ofGroups.put(group.key(), group.total(category)));
        return Collections.unmodifiableMap(ofGroups);
    }

    /**
     * Returns the known impact of each group, without its completeness.
     *
     * @param category  a category of the footprint
     * @return the known impact per year of each group of which it is not unknown, in order
     * @throws IllegalArgumentException if the category was not computed
     */
    public Map<GroupKey, Amount> amounts(ImpactCategory category) {
        requireComputed(categories, category);
        Map<GroupKey, Amount> amounts = new LinkedHashMap<>();
        groups.forEach(group -> group.amount(category).ifPresent(amount -> amounts.put(group.key(), amount)));
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * Finds a group.
     *
     * @param key  the key of the group under each facet, that of a phase being the name of its constant; empty if not
     *     stated
     * @return the group; empty if there is none
     * @throws IllegalArgumentException if there is not one key for each facet
     */
    public Optional<Group> group(String... key) {
        GroupKey wanted = new GroupKey(facets, List.of(key));
        return groups.stream().filter(group -> group.key().equals(wanted)).findFirst();
    }

    /**
     * Returns the known impact of one group in one category, without its completeness.
     *
     * @param category  a category of the footprint
     * @param key  the key of the group under each facet, that of a phase being the name of its constant; empty if not
     *     stated
     * @return the known impact per year; empty if there is no such group or it is unknown
     * @throws IllegalArgumentException if the category was not computed, or there is not one key for each facet
     */
    public Optional<Amount> amount(ImpactCategory category, String... key) {
        requireComputed(categories, category);
        return group(key).flatMap(group -> group.amount(category));
    }

    /**
     * Returns the total of all groups, added exactly and rounded once.
     *
     * @param category  a category of the footprint
     * @return the known impact per year and what is missing from it, the same as the total of the footprint
     * @throws IllegalArgumentException if the category was not computed
     */
    public Total total(ImpactCategory category) {
        requireComputed(categories, category);
        return Objects.requireNonNull(totals.get(category));
    }

    /**
     * Ranks the groups by the absolute value of their contribution to the total, the largest first; equal ones keep
     * their order, and those of which nothing is known come last.
     *
     * @param category  a category of the footprint
     * @return the contributions of all groups; they have shares only if the total is complete, and not 0
     * @throws IllegalArgumentException if the category was not computed
     */
    public List<Contribution> contributions(ImpactCategory category) {
        Total whole = total(category);
        return totals(category).entrySet().stream()
                .map(group -> new Contribution(
                        group.getKey(),
                        group.getValue(),
                        whole.share(group.getValue().known())))
                .sorted(Comparator.comparing(Breakdown::isUnknown)
                        .thenComparingDouble(contribution ->
                                -Math.abs(contribution.total().known().value())))
                .toList();
    }

    private static boolean isUnknown(Contribution contribution) {
        return contribution.total().isUnknown();
    }

    private static void requireComputed(List<ImpactCategory> categories, ImpactCategory category) {
        Invariants.computed(categories, category, ImpactCategory::id, "category");
    }
}
