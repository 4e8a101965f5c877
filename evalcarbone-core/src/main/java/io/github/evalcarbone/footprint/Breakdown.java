package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.units.Amount;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A footprint by groups. Groups are ordered by their keys, phases in life-cycle order; the order of lines has no
 * effect.
 * <p>
 * Each figure is the correctly rounded exact sum of its terms, and the exact sums of all groups add up to the total of
 * the footprint. Immutable and thread-safe.
 *
 * @param facets  the facets the groups are made of, in the order requested
 * @param categories  the categories of the footprint
 * @param groups  the groups with at least one computed value, in order
 * @param totals  the sum over all groups by category, added exactly and rounded once
 */
public record Breakdown(
        List<Facet> facets, List<ImpactCategory> categories, List<Group> groups, Map<ImpactCategory, Amount> totals) {

    /**
     * A group of values. Immutable and thread-safe.
     *
     * @param key  the key that its values share
     * @param categories  the categories of the footprint
     * @param amounts  its impact per year by category, without categories in which no value is known
     */
    public record Group(GroupKey key, List<ImpactCategory> categories, Map<ImpactCategory, Amount> amounts) {

        /**
         * Creates a group.
         *
         * @param key  the key that its values share
         * @param categories  the categories of the footprint
         * @param amounts  its impact per year by category
         */
        public Group {
            categories = List.copyOf(categories);
            amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        }

        /**
         * Returns the impact in one category.
         *
         * @param category  a category of the footprint
         * @return the known impact per year; empty if no value of the group is known
         * @throws IllegalArgumentException if the category was not computed
         */
        public Optional<Amount> amount(ImpactCategory category) {
            requireComputed(categories, category);
            return Optional.ofNullable(amounts.get(category));
        }
    }

    /**
     * Creates a breakdown.
     *
     * @param facets  the facets the groups are made of
     * @param categories  the categories of the footprint
     * @param groups  the groups, in order
     * @param totals  the sum over all groups by category
     */
    public Breakdown {
        facets = List.copyOf(facets);
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }

    /**
     * Returns the figures of one category.
     *
     * @param category  a category of the footprint
     * @return the impact per year of each group that has a value in this category, in order
     * @throws IllegalArgumentException if the category was not computed
     */
    public Map<GroupKey, Amount> amounts(ImpactCategory category) {
        requireComputed(categories, category);
        Map<GroupKey, Amount> amounts = new LinkedHashMap<>();
        groups.forEach(group -> group.amount(category).ifPresent(amount -> amounts.put(group.key(), amount)));
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * Returns the figure of one group in one category.
     *
     * @param category  a category of the footprint
     * @param key  the key of the group under each facet, that of a phase being the name of its constant; empty if not
     *     stated
     * @return the known impact per year; empty if there is no such group or no value of it is known
     * @throws IllegalArgumentException if the category was not computed, or there is not one key for each facet
     */
    public Optional<Amount> amount(ImpactCategory category, String... key) {
        requireComputed(categories, category);
        GroupKey wanted = new GroupKey(facets, List.of(key));
        return groups.stream()
                .filter(group -> group.key().equals(wanted))
                .findFirst()
                .flatMap(group -> group.amount(category));
    }

    /**
     * Returns the sum over all groups, added exactly and rounded once.
     *
     * @param category  a category of the footprint
     * @return the impact per year, bit-identical to the total of the footprint
     * @throws IllegalArgumentException if the category was not computed
     */
    public Amount total(ImpactCategory category) {
        requireComputed(categories, category);
        return totals.getOrDefault(category, Amount.zero(category.unitPerYear()));
    }

    /**
     * Ranks the groups by the absolute value of their contribution to the total, the largest first; equal ones keep
     * their order.
     *
     * @param category  a category of the footprint
     * @return the contributions of all groups that have a value in this category
     * @throws IllegalArgumentException if the category was not computed
     */
    public List<Contribution> contributions(ImpactCategory category) {
        double total = total(category).value();
        return amounts(category).entrySet().stream()
                .map(entry -> new Contribution(
                        entry.getKey(), entry.getValue(), share(entry.getValue().value(), total)))
                .sorted(Comparator.comparingDouble(
                        contribution -> -Math.abs(contribution.amount().value())))
                .toList();
    }

    private static void requireComputed(List<ImpactCategory> categories, ImpactCategory category) {
        Invariants.computed(categories, category, ImpactCategory::id, "category");
    }

    private static double share(double part, double total) {
        return total == 0 ? 0 : part / total;
    }
}
