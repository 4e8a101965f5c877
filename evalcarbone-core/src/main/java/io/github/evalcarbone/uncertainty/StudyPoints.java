package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.GroupKeys;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The known impact of a footprint by the published figures: the totals of the footprint itself, or exact sums of what is left of it.
 *
 * @param footprint  the footprint
 * @param without  the phases to leave out, by the id of the line
 */
record StudyPoints(Footprint footprint, Map<String, Set<LifecyclePhase>> without) {

    double of(ImpactCategory category) {
        return without.isEmpty()
                ? footprint.total(category).known().value()
                : by(List.of(), category).getOrDefault(new GroupKey(List.of(), List.of()), 0.0);
    }

    /** Returns what is known of each group; one of which nothing is known may be missing. */
    Map<GroupKey, Double> by(List<Facet> facets, ImpactCategory category) {
        Map<GroupKey, Double> points = new HashMap<>();
        if (without.isEmpty()) {
            footprint
                    .by(facets.toArray(Facet[]::new))
                    .totals(category)
                    .forEach((key, total) -> points.put(key, total.known().value()));
        } else {
            sums(facets, category).forEach((key, sum) -> points.put(key, sum.value()));
        }
        return points;
    }

    private Map<GroupKey, ExactSum> sums(List<Facet> facets, ImpactCategory category) {
        Map<GroupKey, ExactSum> sums = new HashMap<>();
        ((BaseFootprint) footprint).forEachValue(line -> true, (line, phase, found, weight, factor) -> {
            boolean isIn = found.equals(category)
                    && !without.getOrDefault(line.id(), Set.of()).contains(phase);
            if (isIn && !Double.isNaN(weight * factor)) {
                GroupKey key = new GroupKey(facets, GroupKeys.of(facets, line, LifecyclePhase.WHOLE));
                sums.computeIfAbsent(key, any -> new ExactSum()).addProduct(weight, factor);
            }
        });
        return sums;
    }
}
