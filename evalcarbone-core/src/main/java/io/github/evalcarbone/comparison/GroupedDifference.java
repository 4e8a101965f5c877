package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.common.CommonTargets;
import io.github.evalcarbone.comparison.common.CommonValues;
import io.github.evalcarbone.comparison.common.KeptOutValues;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.engine.result.ExactGroupSums;
import io.github.evalcarbone.engine.result.GroupKeys;
import io.github.evalcarbone.footprint.Facet;
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

    private final CommonTargets targets;
    private final KeptOutValues out;
    private final List<Facet> facets;
    private final ImpactCategory category;
    private final Map<List<String>, Map<String, BitSet>> keptOut = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    GroupedDifference(CommonValues values, ImpactCategory category, List<Facet> facets) {
        this.targets = values.targets();
        this.out = values.out();
        this.category = category;
        this.facets = facets;
    }

    /** Returns the exact sums of the common values of a footprint by group, and notes the groups of what is kept out. */
    Map<List<String>, ExactSum> sums(BaseFootprint footprint) {
        ExactGroupSums all = new ExactGroupSums(facets, category, Set.copyOf(targets.phases()));
        footprint.addTo(all, facets);
        if (!out.isEmpty()) {
            take(footprint, out::has, all.sums());
        }
        return all.sums();
    }

    /** Returns the same of a footprint that was made of another, whose sums are known. */
    Map<List<String>, ExactSum> sums(Change change, Map<List<String>, ExactSum> ofBase) {
        Map<List<String>, ExactSum> sums = new HashMap<>();
        ofBase.forEach((key, sum) -> sums.put(key, new ExactSum().add(sum)));
        sums(change.added()).forEach((key, sum) -> sum(sums, key).add(sum));
        sums(change.removed()).forEach((key, sum) -> sum(sums, key).subtract(sum));
        return sums;
    }

    private static ExactSum sum(Map<List<String>, ExactSum> sums, List<String> key) {
        return sums.computeIfAbsent(key, texts -> new ExactSum());
    }

    private void take(BaseFootprint footprint, Predicate<String> chosen, Map<List<String>, ExactSum> sums) {
        footprint.forEachValue(chosen, (line, phase, ofCategory, weight, factor) -> {
            placed.add(line.id());
            int target = targets.find(phase, ofCategory);
            if (ofCategory.equals(category) && target != CommonTargets.NONE && out.isOut(line.id(), target)) {
                List<String> key = GroupKeys.of(facets, line, phase);
                place(key, line.id(), target);
                if (!Double.isNaN(weight)) {
                    sum(sums, key).addProduct(-weight, factor);
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
    void placeOthers(List<BaseFootprint> others) {
        for (BaseFootprint alternative : others) {
            BaseFootprint other =
                    alternative.changeOf(others).map(Change::added).orElse(alternative);
            Set<String> before = Set.copyOf(placed);
            Map<List<String>, ExactSum> ofNoSide = new HashMap<>();
            take(other, line -> out.has(line) && !before.contains(line), ofNoSide);
        }
    }

    /** Returns the keys of groups that have a value, or something that is kept out, in order. */
    Set<List<String>> keys(Set<List<String>> base, Set<List<String>> other) {
        Set<List<String>> keys = new TreeSet<>(GroupKeys.order(facets));
        keys.addAll(base);
        keys.addAll(other);
        keys.addAll(keptOut.keySet());
        return keys;
    }

    /** Counts what is kept out of a group. */
    KeptOut keptOut(List<String> key) {
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
