package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Comparator;
import java.util.List;

/** The keys of groups as texts, and their order. Stateless and thread-safe. */
public final class GroupKeys {

    private GroupKeys() {}

    /** Returns the key of a line in a phase; {@code WHOLE} if the phase is none of the facets. */
    public static List<String> of(List<Facet> facets, FootprintLine line, LifecyclePhase phase) {
        return facets.stream().map(facet -> facet.key(line, phase).orElse("")).toList();
    }

    /** Returns the order by the first key that differs, phases in life-cycle order. */
    public static Comparator<List<String>> order(List<Facet> facets) {
        return (left, right) -> compare(facets, left, right);
    }

    private static int compare(List<Facet> facets, List<String> left, List<String> right) {
        int order = 0;
        for (int i = 0; i < facets.size() && order == 0; i++) {
            order = facets.get(i) == Facet.PHASE
                    ? LifecyclePhase.valueOf(left.get(i)).compareTo(LifecyclePhase.valueOf(right.get(i)))
                    : left.get(i).compareTo(right.get(i));
        }
        return order;
    }
}
