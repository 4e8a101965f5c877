package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.engine.result.GroupKeys;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The groups of lines.
 *
 * @param facets  the facets they are made of
 * @param keys  their keys, in order
 * @param ofLines  the place of each line's group among them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
record StudyGroups(List<Facet> facets, List<GroupKey> keys, int[] ofLines) {

    static StudyGroups of(List<Facet> facets, List<List<String>> lines) {
        SortedSet<List<String>> different = new TreeSet<>(GroupKeys.order(facets));
        different.addAll(lines);
        List<List<String>> inOrder = new ArrayList<>(different);
        Map<List<String>, Integer> places = new HashMap<>();
        inOrder.forEach(key -> places.put(key, places.size()));
        return new StudyGroups(
                facets,
                inOrder.stream().map(key -> new GroupKey(facets, key)).toList(),
                lines.stream().mapToInt(key -> places.getOrDefault(key, 0)).toArray());
    }

    /** Returns whether all lines are one group. */
    boolean isOfAll() {
        return facets.isEmpty();
    }
}
