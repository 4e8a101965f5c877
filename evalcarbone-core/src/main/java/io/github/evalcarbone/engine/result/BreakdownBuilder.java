package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Breakdown.Group;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up values by group. Not thread-safe. */
public final class BreakdownBuilder {

    private final List<Facet> facets;
    private final List<ImpactCategory> categories;
    private final Map<List<String>, @Nullable ExactSum[]> sums = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final ExactSum[] totals;

    public BreakdownBuilder(List<Facet> facets, List<ImpactCategory> categories) {
        this.facets = List.copyOf(facets);
        this.categories = categories;
        this.totals = Stream.generate(ExactSum::new).limit(categories.size()).toArray(ExactSum[]::new);
    }

    public void add(FootprintLine line, LifecyclePhase phase, int category, ExactSum sum) {
        List<String> group =
                facets.stream().map(facet -> facet.key(line, phase).orElse("")).toList();
        @Nullable ExactSum[] ofGroup = sums.computeIfAbsent(group, key -> new ExactSum[categories.size()]);
        ExactSum known = ofGroup[category];
        ofGroup[category] = known == null ? new ExactSum().add(sum) : known.add(sum);
    }

    /** Rounds the existing groups, to which nothing will be added, and discards their exact sums. */
    public void round() {
        sums.forEach(
                (texts, ofGroup) -> groups.add(new Group(new GroupKey(facets, texts), categories, rounded(ofGroup))));
        sums.clear();
    }

    private Map<ImpactCategory, Amount> rounded(@Nullable ExactSum[] ofGroup) {
        Map<ImpactCategory, Amount> amounts = new LinkedHashMap<>();
        for (int category = 0; category < ofGroup.length; category++) {
            ExactSum sum = ofGroup[category];
            if (sum != null) {
                amounts.put(categories.get(category), amount(category, sum));
                totals[category].add(sum);
            }
        }
        return amounts;
    }

    private Amount amount(int category, ExactSum sum) {
        return new Amount(sum.value(), categories.get(category).unitPerYear());
    }

    public Breakdown build() {
        round();
        groups.sort(Comparator.comparing(group -> group.key().texts(), this::compare));
        Map<ImpactCategory, Amount> rounded = new LinkedHashMap<>();
        for (int category = 0; category < totals.length; category++) {
            rounded.put(categories.get(category), amount(category, totals[category]));
        }
        return new Breakdown(facets, categories, groups, rounded);
    }

    /** Compares by the first key that differs, phases in life-cycle order. */
    private int compare(List<String> left, List<String> right) {
        int order = 0;
        for (int i = 0; i < facets.size() && order == 0; i++) {
            order = facets.get(i) == Facet.PHASE
                    ? LifecyclePhase.valueOf(left.get(i)).compareTo(LifecyclePhase.valueOf(right.get(i)))
                    : left.get(i).compareTo(right.get(i));
        }
        return order;
    }
}
