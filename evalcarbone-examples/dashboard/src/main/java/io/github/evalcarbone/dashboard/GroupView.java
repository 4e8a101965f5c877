package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the total: lines that have something in common.
 *
 * @param key  what they have in common, as the library calls it; empty if it is not stated
 * @param label  the same for people; empty if it is not stated
 * @param items  the number of items
 * @param total  their total
 * @param phases  their total by phase
 */
record GroupView(String key, String label, double items, TotalView total, Map<LifecyclePhase, TotalView> phases) {

    static List<GroupView> of(
            Footprint footprint, Facet facet, ImpactCategory category, FactorSet factors, Language language) {
        Map<String, Double> items = new LinkedHashMap<>();
        footprint
                .lines()
                .forEach(line ->
                        items.merge(facet.key(line, LifecyclePhase.USE).orElse(""), line.quantity(), Double::sum));
        Map<String, Map<LifecyclePhase, TotalView>> phases = phases(footprint, facet, category);
        return footprint.by(facet).totals(category).entrySet().stream()
                .map(group -> {
                    String key = group.getKey().texts().get(0);
                    return new GroupView(
                            key,
                            label(key, facet, factors, language),
                            items.getOrDefault(key, 0.0),
                            TotalView.of(group.getValue()),
                            phases.getOrDefault(key, Map.of()));
                })
                .sorted(Comparator.comparingDouble(GroupView::amount).reversed())
                .toList();
    }

    private static Map<String, Map<LifecyclePhase, TotalView>> phases(
            Footprint footprint, Facet facet, ImpactCategory category) {
        Map<String, Map<LifecyclePhase, TotalView>> all = new LinkedHashMap<>();
        footprint
                .by(facet, Facet.PHASE)
                .totals(category)
                .forEach((key, total) -> all.computeIfAbsent(key.texts().get(0), any -> new LinkedHashMap<>())
                        .put(key.phase().orElseThrow(), TotalView.of(total)));
        return all;
    }

    private double amount() {
        Double known = total.known();
        return known == null ? -1 : known;
    }

    static String label(String key, Facet facet, FactorSet factors, Language language) {
        return facet != Facet.EQUIPMENT_TYPE
                ? key
                : factors.type(key)
                        .map(type -> type.titles().in(language))
                        .filter(text -> !text.isBlank())
                        .orElse(key);
    }
}
