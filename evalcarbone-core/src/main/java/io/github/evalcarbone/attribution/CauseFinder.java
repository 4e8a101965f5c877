package io.github.evalcarbone.attribution;

import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.common.CommonValues;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.GroupKeys;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the causes of a difference. Not thread-safe. */
final class CauseFinder {

    /** Smaller blocks first, then in the order of the causes. */
    private static final Comparator<Set<Cause>> JOINED =
            Comparator.<Set<Cause>>comparingInt(Set::size).thenComparing(CauseFinder::sorted, CauseFinder::compare);

    private final Side before;
    private final Side after;
    private final ImpactCategory category;
    private final List<Facet> facets;
    private final MixedCalculators calculators;
    private final BaseFootprint footprintBefore;
    private final BaseFootprint footprintAfter;
    private final CommonValues values;
    private final Difference difference;
    private final ComparedPhases phases;

    CauseFinder(
            Side before,
            Side after,
            ImpactCategory category,
            List<Facet> facets,
            Map<String, Set<LifecyclePhase>> notComparable) {
        this.before = before;
        this.after = after;
        this.category = category;
        this.facets = facets;
        this.calculators = new MixedCalculators(before, after, category);
        this.footprintBefore = calculators.before();
        this.footprintAfter = calculators.after();
        this.difference = FootprintComparison.of(
                        new Alternative("before", footprintBefore), new Alternative("after", footprintAfter))
                .withoutByCategory(Map.of(category, notComparable))
                .difference("after", category);
        this.values =
                CommonValues.of(List.of(footprintBefore, footprintAfter)).without(Map.of(category, notComparable));
        this.phases = new ComparedPhases(values.targets().phases());
    }

    CauseAnalysis analysis() {
        List<MixedLines> mixed = List.copyOf(mixedLines().values());
        List<MixedLines> compared = mixed.stream()
                .filter(MixedLines::isCompared)
                .flatMap(lines -> lines.computed(calculators))
                .toList();
        List<Set<Cause>> blocks = blocks(mixed, compared);
        PartSums all = new PartSums(blocks, phases, compared);
        return new CauseAnalysis(
                before.name(),
                after.name(),
                category,
                difference,
                all.parts(category.unitPerYear()),
                facets,
                groups(blocks, compared),
                remarks(all),
                all.exact().minus(ExactPart.whole(difference.exact())).numerator());
    }

    /** Returns each cause by which a line differs, then those that cannot be separated on some lines. */
    private static List<Set<Cause>> blocks(List<MixedLines> mixed, List<MixedLines> compared) {
        Stream<Set<Cause>> joined = compared.stream()
                .flatMap(lines -> lines.blocks().stream())
                .filter(block -> block.size() > 1)
                .distinct()
                .sorted(JOINED);
        Set<Cause> alone = EnumSet.noneOf(Cause.class);
        compared.stream()
                .flatMap(lines -> lines.blocks().stream())
                .filter(block -> block.size() == 1)
                .forEach(alone::addAll);
        mixed.stream()
                .filter(lines -> !lines.isCompared())
                .forEach(lines -> alone.addAll(lines.kind().differing()));
        return Stream.concat(alone.stream().<Set<Cause>>map(EnumSet::of), joined)
                .toList();
    }

    /** Returns the lines that may differ, by what they have in common. */
    private Map<MixedLines.Kind, MixedLines> mixedLines() {
        Map<String, List<String>> groups = groups();
        Map<MixedLines.Kind, MixedLines> mixed = new LinkedHashMap<>();
        pairs().stream().filter(pair -> !pair.differing().isEmpty()).forEach(pair -> {
            MixedLines.Kind kind = new MixedLines.Kind(
                    pair.differing(), values.out().of(pair.id()), groups.getOrDefault(pair.id(), List.of()));
            mixed.computeIfAbsent(kind, same -> new MixedLines(same, phases)).add(pair);
        });
        return mixed;
    }

    /** Returns the group of each line by its id: that before, else that after. */
    private Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        if (!facets.isEmpty()) {
            Stream.of(footprintBefore, footprintAfter)
                    .flatMap(footprint -> footprint.lines().stream())
                    .forEach(line -> groups.putIfAbsent(line.id(), GroupKeys.of(facets, line, LifecyclePhase.WHOLE)));
        }
        return groups;
    }

    private List<LinePair> pairs() {
        Set<Cause> ofAll = calculators.differing();
        boolean countsSites = calculators.countsSites();
        Set<Cause> ofOne = Coalitions.union(ofAll, EnumSet.of(Cause.LINES));
        Map<String, Equipment> later = new LinkedHashMap<>();
        after.inventory().equipment().forEach(line -> later.put(line.id(), line));
        List<LinePair> pairs = new ArrayList<>(later.size());
        for (Equipment line : before.inventory().equipment()) {
            pairs.add(Optional.ofNullable(later.remove(line.id()))
                    .map(changed -> LinePair.of(line, changed, ofAll, countsSites))
                    .orElseGet(() -> new LinePair(Optional.of(line), Optional.empty(), ofOne)));
        }
        later.values().forEach(line -> pairs.add(new LinePair(Optional.empty(), Optional.of(line), ofOne)));
        return pairs;
    }

    private List<CauseGroup> groups(List<Set<Cause>> blocks, List<MixedLines> compared) {
        if (facets.isEmpty()) {
            return List.of();
        }
        Map<List<String>, List<MixedLines>> byKey = new TreeMap<>(GroupKeys.order(facets));
        byKey.putAll(compared.stream()
                .collect(Collectors.groupingBy(lines -> lines.kind().group())));
        return byKey.entrySet().stream()
                .map(group -> group(group.getKey(), new PartSums(blocks, phases, group.getValue())))
                .toList();
    }

    private CauseGroup group(List<String> key, PartSums sums) {
        return new CauseGroup(
                new GroupKey(facets, key),
                sums.exact().rounded(category.unitPerYear()),
                sums.parts(category.unitPerYear()));
    }

    /** Returns a remark on each block of joined causes. */
    private static List<Problem> remarks(PartSums sums) {
        return sums.blocks().stream()
                .filter(block -> block.size() > 1)
                .map(block -> Problem.of(
                        CoreCode.CAUSES_JOINED, Location.NONE, names(block), String.valueOf(sums.lines(block))))
                .toList();
    }

    private static List<Cause> sorted(Set<Cause> block) {
        return block.stream().sorted().toList();
    }

    private static int compare(List<Cause> one, List<Cause> other) {
        return Arrays.compare(one.toArray(Cause[]::new), other.toArray(Cause[]::new));
    }

    private static String names(Set<Cause> block) {
        return block.stream().sorted().map(cause -> "cause-" + cause.name()).collect(Collectors.joining(", "));
    }
}
