package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up values by group. For one thread. */
public final class BreakdownBuilder {

    private final List<Facet> facets;
    private final List<ImpactCategory> categories;
    private final Map<List<String>, @Nullable ExactSum[]> sums = new HashMap<>();
    private final List<Breakdown.Group> groups = new ArrayList<>();
    private final ExactSum[] totals;

    public BreakdownBuilder(List<Facet> facets, List<ImpactCategory> categories) {
        this.facets = facets;
        this.categories = categories;
        this.totals = Stream.generate(ExactSum::new).limit(categories.size()).toArray(ExactSum[]::new);
    }

    public void add(FootprintLine line, LifecyclePhase phase, int category, ExactSum sum) {
        List<String> group =
                facets.stream().map(facet -> facet.key(line, phase)).toList();
        @Nullable ExactSum[] ofGroup = sums.computeIfAbsent(group, key -> new ExactSum[categories.size()]);
        ExactSum known = ofGroup[category];
        ofGroup[category] = known == null ? new ExactSum().add(sum) : known.add(sum);
    }

    /** Rounds the groups there are, to which nothing will be added, and forgets their exact sums. */
    public void round() {
        sums.forEach((key, ofGroup) -> groups.add(new Breakdown.Group(key, rounded(ofGroup))));
        sums.clear();
    }

    private double[] rounded(@Nullable ExactSum[] ofGroup) {
        double[] values = new double[ofGroup.length];
        for (int category = 0; category < values.length; category++) {
            ExactSum sum = ofGroup[category];
            values[category] = sum == null ? Double.NaN : sum.value();
            if (sum != null) {
                totals[category].add(sum);
            }
        }
        return values;
    }

    public Breakdown build() {
        round();
        groups.sort(Comparator.comparing(Breakdown.Group::key, this::compare));
        return new Breakdown(facets, categories, groups, totals);
    }

    /** By the first key that differs, phases in the order of a life. */
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
