package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.footprint.TotalExplanation.Addend;
import io.github.evalcarbone.footprint.TotalExplanation.Figure;
import io.github.evalcarbone.footprint.TotalExplanation.Group;
import io.github.evalcarbone.footprint.TotalExplanation.Others;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decomposes a total into groups, and these into values, and explains the largest of them. */
public final class TotalExplainer {

    private final Footprint footprint;
    private final ImpactCategory category;
    private final int mostGroups;
    private final int mostValues;
    private final Map<String, FootprintLine> lines = new HashMap<>();
    private final Map<List<String>, LineImpact> impacts = new HashMap<>();
    private final Total total;
    private final BigDecimal exact;

    /** The values of a group, their exact sum, and the total with what is missing. */
    private record Terms(GroupKey key, Total total, List<LineImpact> impacts, BigDecimal exact) {}

    public TotalExplainer(Footprint footprint, ImpactCategory category, int groups, int values) {
        this.footprint = footprint;
        this.category = category;
        this.mostGroups = atLeastOne(groups);
        this.mostValues = atLeastOne(values);
        footprint.lines().forEach(line -> lines.put(line.id(), line));
        footprint.impacts().stream()
                .filter(impact -> impact.category().equals(category))
                .forEach(impact ->
                        impacts.put(List.of(impact.line(), impact.phase().name()), impact));
        this.total = footprint.total(category);
        this.exact = sum(impacts.values().stream().map(TotalExplainer::exact));
    }

    private static int atLeastOne(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("[" + most + "] must be at least 1.");
        }
        return most;
    }

    public TotalExplanation explain(List<Facet> facets) {
        List<Terms> groups = ranked(groups(facets), Terms::exact);
        return new TotalExplanation(
                footprint.rules(),
                footprint.datasets(),
                footprint.inventory(),
                footprint.evaluationDate(),
                category,
                facets,
                total,
                exact,
                groups.stream().limit(mostGroups).map(this::group).toList(),
                others(groups.stream().map(Terms::exact).toList(), mostGroups),
                footprint.gaps().stream()
                        .filter(gap -> gap.category().equals(category))
                        .toList());
    }

    /** Groups values by facets, line and phase, one value per group, and merges the groups by facets alone. */
    private List<Terms> groups(List<Facet> facets) {
        Facet[] finest = Stream.concat(facets.stream(), Stream.of(Facet.LINE, Facet.PHASE))
                .toArray(Facet[]::new);
        Map<List<String>, List<LineImpact>> groups = new LinkedHashMap<>();
        for (GroupKey key : footprint.by(finest).amounts(category).keySet()) {
            List<String> keys = key.texts();
            List<String> cell = keys.subList(facets.size(), keys.size());
            groups.computeIfAbsent(keys.subList(0, facets.size()), group -> new ArrayList<>())
                    .add(Objects.requireNonNull(impacts.get(cell)));
        }
        Map<GroupKey, Total> totals = footprint.by(facets.toArray(Facet[]::new)).totals(category);
        return groups.entrySet().stream()
                .map(group -> terms(new GroupKey(facets, group.getKey()), group.getValue(), totals))
                .toList();
    }

    private static Terms terms(GroupKey key, List<LineImpact> impacts, Map<GroupKey, Total> totals) {
        BigDecimal exact = sum(impacts.stream().map(TotalExplainer::exact));
        return new Terms(key, Objects.requireNonNull(totals.get(key)), impacts, exact);
    }

    private Group group(Terms terms) {
        List<LineImpact> values = ranked(terms.impacts(), TotalExplainer::exact);
        return new Group(
                terms.key(),
                terms.total(),
                part(terms.exact()),
                values.stream().limit(mostValues).map(this::figure).toList(),
                others(values.stream().map(TotalExplainer::exact).toList(), mostValues));
    }

    private Figure figure(LineImpact impact) {
        FootprintLine line = Objects.requireNonNull(lines.get(impact.line()));
        Explanation explanation = footprint.explain(impact.line(), impact.phase(), category);
        return new Figure(line, impact, part(exact(impact)), explanation);
    }

    private Optional<Others> others(List<BigDecimal> ranked, int most) {
        int count = ranked.size() - most;
        return count > 0
                ? Optional.of(new Others(count, part(sum(ranked.stream().skip(most)))))
                : Optional.empty();
    }

    /** Sorts items by absolute value, largest first; equal ones keep their order. */
    private static <T> List<T> ranked(List<T> items, Function<T, BigDecimal> exact) {
        return items.stream()
                .sorted(Comparator.comparing((T item) -> exact.apply(item).abs())
                        .reversed())
                .toList();
    }

    private Addend part(BigDecimal part) {
        Amount amount = new Amount(part.doubleValue(), category.unitPerYear());
        return new Addend(part, amount, total.share(amount));
    }

    private static BigDecimal exact(LineImpact impact) {
        return new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor()));
    }

    private static BigDecimal sum(Stream<BigDecimal> terms) {
        return terms.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
