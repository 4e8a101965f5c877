package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A footprint by groups. Groups are ordered by their keys, phases in the order of a life; the order of lines plays no part.
 * <p>
 * Each figure is the correctly rounded exact sum of its terms, and the exact sums of all groups add up to the total of the
 * footprint. Immutable and thread-safe.
 */
public final class Breakdown {

    /** The rounded sums of one group by category; NaN where it has no value. */
    @SuppressWarnings("ArrayRecordComponent") public // never compared, and written by nobody once it is made
    record Group(List<String> key, double[] values) {}

    private final List<Facet> facets;
    private final List<ImpactCategory> categories;
    private final List<Group> groups;
    private final ExactSum[] totals;

    public Breakdown(List<Facet> facets, List<ImpactCategory> categories, List<Group> groups, ExactSum[] totals) {
        this.facets = facets;
        this.categories = categories;
        this.groups = List.copyOf(groups);
        this.totals = totals;
    }

    /**
     * Returns the facets the groups are made of.
     *
     * @return the facets, in the order they were asked for
     */
    public List<Facet> facets() {
        return facets;
    }

    /**
     * Returns the groups that hold at least one computed value.
     *
     * @return the keys of each group, one a facet, empty where not stated; in order
     */
    public List<List<String>> groups() {
        return groups.stream().map(Group::key).toList();
    }

    /**
     * Returns the figures of one category.
     *
     * @param category  the category
     * @return the impact per year of each group that has a value in this category, in order
     */
    public Map<List<String>, Amount> of(ImpactCategory category) {
        Map<List<String>, Amount> amounts = new LinkedHashMap<>();
        int index = categories.indexOf(category);
        for (Group group : index < 0 ? List.<Group>of() : groups) {
            if (!Double.isNaN(group.values[index])) {
                amounts.put(group.key, new Amount(group.values[index], category.unitPerYear()));
            }
        }
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * Returns the sum over all groups, added exactly before it is rounded.
     *
     * @param category  the category
     * @return the impact per year, the same to the last bit as the total of the footprint
     */
    public Amount total(ImpactCategory category) {
        int index = categories.indexOf(category);
        return new Amount(index < 0 ? 0 : totals[index].value(), category.unitPerYear());
    }

    /**
     * Ranks the groups by what they add to the total, the largest first whatever its sign; equal ones keep their order.
     *
     * @param category  the category
     * @return the contributions of all groups that have a value in this category
     */
    public List<Contribution> contributions(ImpactCategory category) {
        double total = total(category).value();
        return of(category).entrySet().stream()
                .map(entry -> new Contribution(
                        entry.getKey(), entry.getValue(), share(entry.getValue().value(), total)))
                .sorted(Comparator.comparingDouble(
                        contribution -> -Math.abs(contribution.amount().value())))
                .toList();
    }

    private static double share(double part, double total) {
        return total == 0 ? 0 : part / total;
    }
}
