package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.DifferenceBreakdown.Group;
import io.github.evalcarbone.comparison.common.CommonTargets;
import io.github.evalcarbone.comparison.common.CommonValues;
import io.github.evalcarbone.comparison.common.KeptOutValues;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.engine.result.ExactGroupSums;
import io.github.evalcarbone.engine.result.GroupKeys;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.ExactSum;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Adds up the common values of alternatives by group. Not thread-safe. */
final class GroupedDifference {

    private final List<BaseFootprint> footprints;
    private final CommonTargets targets;
    private final KeptOutValues out;
    private final List<Facet> facets;
    private final ImpactCategory category;
    private final Map<List<String>, Map<String, BitSet>> keptOut = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    GroupedDifference(CommonValues values, ImpactCategory category, List<Facet> facets) {
        this.footprints = values.footprints();
        this.targets = values.targets();
        this.out = values.out();
        this.category = category;
        this.facets = facets;
    }

    /** Returns the difference of a footprint, given by its index, from the first, by group. */
    List<Group> groups(int other, boolean areRowsComplete) {
        BaseFootprint footprint = footprints.get(other);
        SumsByGroup base = sums(footprints.get(0));
        SumsByGroup changed = footprint
                .changeOf(footprints.subList(0, 1))
                .map(change -> base.replaced(sums(change.removed()), sums(change.added())))
                .orElseGet(() -> sums(footprint));
        placeOthers();
        return keys(base, changed).stream()
                .map(key -> new Group(new GroupKey(facets, key), difference(key, base, changed, areRowsComplete)))
                .toList();
    }

    private Difference difference(List<String> key, SumsByGroup base, SumsByGroup changed, boolean areRowsComplete) {
        boolean isRestAlike = new ExactSum()
                        .add(base.rest(key))
                        .subtract(changed.rest(key))
                        .toBigDecimal()
                        .signum()
                == 0;
        return Difference.of(
                category, base.common(key), changed.common(key), keptOut(key), isRestAlike, areRowsComplete);
    }

    /** Returns the sums of a footprint by group, and notes the groups of what is kept out. */
    private SumsByGroup sums(BaseFootprint footprint) {
        ExactGroupSums all = new ExactGroupSums(facets, category, Set.copyOf(targets.phases()));
        footprint.addTo(all, facets);
        SumsByGroup sums = new SumsByGroup(all.sums(), new HashMap<>());
        if (!out.isEmpty()) {
            take(footprint, out::has, sums);
        }
        return sums;
    }

    private void take(BaseFootprint footprint, Predicate<String> chosen, SumsByGroup sums) {
        footprint.forEachValue(chosen, (line, phase, ofCategory, weight, factor) -> {
            placed.add(line.id());
            int target = targets.find(phase, ofCategory);
            if (ofCategory.equals(category) && target != CommonTargets.NONE && out.isOut(line.id(), target)) {
                List<String> key = GroupKeys.of(facets, line, phase);
                place(key, line.id(), target);
                if (!Double.isNaN(weight)) {
                    sums.keepOut(key, weight, factor);
                }
            }
        });
    }

    private void place(List<String> key, String line, int target) {
        keptOut.computeIfAbsent(key, texts -> new HashMap<>())
                .computeIfAbsent(line, id -> new BitSet())
                .set(target);
    }

    /** Notes the groups of what is kept out of lines that neither side has, in the first other that has them. */
    private void placeOthers() {
        for (BaseFootprint alternative : footprints) {
            BaseFootprint other =
                    alternative.changeOf(footprints).map(Change::added).orElse(alternative);
            Set<String> before = Set.copyOf(placed);
            SumsByGroup ofNoSide = new SumsByGroup(new HashMap<>(), new HashMap<>());
            take(other, line -> out.has(line) && !before.contains(line), ofNoSide);
        }
    }

    /** Returns the keys of groups that have a value, or something that is kept out, in order. */
    private Set<List<String>> keys(SumsByGroup base, SumsByGroup other) {
        Set<List<String>> keys = new TreeSet<>(GroupKeys.order(facets));
        keys.addAll(base.common().keySet());
        keys.addAll(other.common().keySet());
        keys.addAll(keptOut.keySet());
        return keys;
    }

    /** Counts what is kept out of a group. */
    private KeptOut keptOut(List<String> key) {
        long[] counts = new long[4];
        keptOut.getOrDefault(key, Map.of()).forEach((line, values) -> {
            long unknown = values.stream()
                    .filter(target -> out.isUnknown(line, target))
                    .count();
            long excluded = values.cardinality() - unknown;
            counts[0] += unknown > 0 ? 1 : 0;
            counts[1] += unknown;
            counts[2] += excluded > 0 ? 1 : 0;
            counts[3] += excluded;
        });
        return new KeptOut(counts[0], counts[1], counts[2], counts[3]);
    }
}
