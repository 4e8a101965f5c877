package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A footprint by groups. Groups are ordered by their keys, phases in the order of a life; the order of lines plays no part.
 * <p>
 * Each figure is the correctly rounded exact sum of its terms, and the exact sums of all groups add up to the total of the
 * footprint. Immutable and thread-safe.
 */
public final class Breakdown {

    private final List<Facet> facets;
    private final SortedMap<List<String>, Map<ImpactCategory, ExactSum>> sums;

    private Breakdown(List<Facet> facets) {
        this.facets = facets;
        this.sums = new TreeMap<>(order(facets));
    }

    static Breakdown of(List<Facet> facets, Map<String, FootprintLine> lines, List<LineImpact> impacts) {
        Breakdown breakdown = new Breakdown(facets);
        impacts.forEach(impact -> breakdown.add(Objects.requireNonNull(lines.get(impact.line())), impact));
        return breakdown;
    }

    private void add(FootprintLine line, LineImpact impact) {
        List<String> group =
                facets.stream().map(facet -> facet.key(line, impact)).toList();
        impact.addTo(sums.computeIfAbsent(group, key -> new HashMap<>())
                .computeIfAbsent(impact.category(), key -> new ExactSum()));
    }

    private static Comparator<List<String>> order(List<Facet> facets) {
        return (left, right) -> {
            int order = 0;
            for (int i = 0; i < facets.size() && order == 0; i++) {
                order = facets.get(i) == Facet.PHASE
                        ? LifecyclePhase.valueOf(left.get(i)).compareTo(LifecyclePhase.valueOf(right.get(i)))
                        : left.get(i).compareTo(right.get(i));
            }
            return order;
        };
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
        return List.copyOf(sums.keySet());
    }

    /**
     * Returns the figures of one category.
     *
     * @param category  the category
     * @return the impact per year of each group that has a value in this category, in order
     */
    public Map<List<String>, Amount> of(ImpactCategory category) {
        Map<List<String>, Amount> amounts = new LinkedHashMap<>();
        sums.forEach((group, byCategory) -> {
            if (byCategory.containsKey(category)) {
                amounts.put(group, amount(byCategory.get(category), category));
            }
        });
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * Returns the sum over all groups, added exactly before it is rounded.
     *
     * @param category  the category
     * @return the impact per year, the same to the last bit as the total of the footprint
     */
    public Amount total(ImpactCategory category) {
        ExactSum total = new ExactSum();
        sums.values().forEach(byCategory -> total.add(byCategory.getOrDefault(category, new ExactSum())));
        return amount(total, category);
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

    private static Amount amount(ExactSum sum, ImpactCategory category) {
        return new Amount(sum.value(), category.unitPerYear());
    }
}
