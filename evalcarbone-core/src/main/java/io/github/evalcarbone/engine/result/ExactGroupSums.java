package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exact sums of groups in one category, over some phases. Mutable and not thread-safe. */
public final class ExactGroupSums implements GroupedLines {

    private final List<Facet> facets;
    private final ImpactCategory category;
    private final Set<LifecyclePhase> phases;
    private final Map<List<String>, ExactSum> sums = new HashMap<>();

    /** Creates sums of no line. */
    public ExactGroupSums(List<Facet> facets, ImpactCategory category, Set<LifecyclePhase> phases) {
        this.facets = List.copyOf(facets);
        this.category = category;
        this.phases = Set.copyOf(phases);
    }

    @Override
    public void add(LineSums lines) {
        for (LifecyclePhase phase : phases) {
            if (lines.isIn(phase)) {
                lines.addTo(sum(GroupKeys.of(facets, lines.line(), phase)), phase, category);
            }
        }
    }

    private ExactSum sum(List<String> key) {
        return sums.computeIfAbsent(key, texts -> new ExactSum());
    }

    /** Returns the sums by the texts of the keys. */
    public Map<List<String>, ExactSum> sums() {
        return sums;
    }
}
