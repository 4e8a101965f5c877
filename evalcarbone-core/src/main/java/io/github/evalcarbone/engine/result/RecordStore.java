package io.github.evalcarbone.engine.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lines and values as read from a file, without the inventory they were computed from. */
public final class RecordStore implements FootprintStore {

    private final FootprintData data;
    private final ResultHeader header;
    private final Map<String, FootprintLine> lines = new LinkedHashMap<>();
    private final Map<String, List<LineImpact>> impactsByLine = new HashMap<>();

    public RecordStore(FootprintData data) {
        this.data = data;
        this.header = ResultHeader.of(data);
        data.lines().forEach(line -> lines.put(line.id(), line));
        data.impacts().forEach(this::index);
    }

    private void index(LineImpact impact) {
        require(lines.containsKey(impact.line()), impact.line(), lines.keySet());
        require(data.phases().contains(impact.phase()), impact.phase(), data.phases());
        require(data.categories().contains(impact.category()), impact.category(), data.categories());
        impactsByLine.computeIfAbsent(impact.line(), line -> new ArrayList<>()).add(impact);
    }

    private static void require(boolean known, Object value, Object allowed) {
        if (!known) {
            throw new IllegalArgumentException("[" + value + "] must be one of " + allowed + ".");
        }
    }

    /** Returns the tally of the totals. */
    public Tally tally() {
        Tally tally = new Tally(header);
        Map<ImpactCategory, Set<String>> incomplete = incomplete(gap -> true);
        data.impacts().forEach(impact -> add(tally, impact, incomplete));
        Set<String> anywhere = new HashSet<>();
        incomplete.values().forEach(anywhere::addAll);
        tally.lines = lines.size();
        tally.complete = tally.lines - anywhere.size();
        count(tally.completeIn, incomplete);
        count(tally.embodiedIn, incomplete(gap -> gap.phase() != LifecyclePhase.USE));
        data.gaps().forEach(gap -> tally.count(kind(gap)));
        kindsByLine().forEach(line -> line.forEach(tally::count));
        data.findings().forEach(finding -> UsedMix.restore(finding.problem(), tally));
        return tally;
    }

    /** Returns the kinds of findings of each line, each kind once, as counts are numbers of lines. */
    private Collection<Set<Tally.FindingKind>> kindsByLine() {
        return data.findings().stream()
                .filter(finding -> !UsedMix.isRemark(finding.problem()))
                .collect(groupingBy(Finding::line, mapping(Tally.FindingKind::of, toSet())))
                .values();
    }

    /** Returns the totals of all lines. */
    public FootprintTotals totals() {
        return new ExactTotals(header, tally());
    }

    /** Returns the lines with some of the gaps, by category. */
    private Map<ImpactCategory, Set<String>> incomplete(Predicate<Gap> some) {
        Map<ImpactCategory, Set<String>> incomplete = new HashMap<>();
        data.gaps().stream()
                .filter(some)
                .forEach(gap -> incomplete
                        .computeIfAbsent(gap.category(), key -> new HashSet<>())
                        .add(gap.line()));
        return incomplete;
    }

    private void add(Tally tally, LineImpact impact, Map<ImpactCategory, Set<String>> incomplete) {
        int target = header.target(impact.phase(), impact.category());
        boolean partial = incomplete.getOrDefault(impact.category(), Set.of()).contains(impact.line());
        tally.add(target, !partial, impact.weight(), impact.factor());
        tally.known[target]++;
    }

    private void count(long[] complete, Map<ImpactCategory, Set<String>> incomplete) {
        Arrays.setAll(
                complete,
                category -> lines.size()
                        - incomplete
                                .getOrDefault(data.categories().get(category), Set.of())
                                .size());
    }

    private Tally.GapKind kind(Gap gap) {
        return new Tally.GapKind(
                header.target(gap.phase(), gap.category()),
                gap.rule(),
                gap.problem().code());
    }

    @Override
    public List<FootprintLine> lines() {
        return data.lines();
    }

    @Override
    public List<LineImpact> impacts() {
        return data.impacts();
    }

    @Override
    public List<Gap> gaps() {
        return data.gaps();
    }

    @Override
    public List<Finding> findings() {
        return data.findings();
    }

    @Override
    public List<String> ids() {
        return data.lines().stream().map(FootprintLine::id).toList();
    }

    @Override
    public Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category) {
        return impactsByLine.getOrDefault(line, List.of()).stream()
                .filter(impact -> impact.phase() == phase && impact.category().equals(category))
                .findFirst();
    }

    @Override
    public void writeTo(double[] values) {
        Map<String, Integer> rows = new HashMap<>();
        lines.keySet().forEach(line -> rows.put(line, rows.size()));
        Arrays.fill(values, 0, rows.size() * header.targets(), Double.NaN);
        for (LineImpact impact : data.impacts()) {
            int row = Objects.requireNonNull(rows.get(impact.line()));
            values[row * header.targets() + header.target(impact.phase(), impact.category())] =
                    impact.amount().value();
        }
    }

    @Override
    public Breakdown by(List<Facet> facets) {
        BreakdownBuilder builder = new BreakdownBuilder(facets, header);
        addTo(builder, facets);
        return builder.build();
    }

    @Override
    public void addTo(GroupedLines groups, List<Facet> facets) {
        Map<String, LineSums> parts = new LinkedHashMap<>();
        lines.forEach((id, line) -> parts.put(id, new LineSums(header, line)));
        data.impacts()
                .forEach(impact -> Objects.requireNonNull(parts.get(impact.line()))
                        .add(header.target(impact.phase(), impact.category()), impact.weight(), impact.factor()));
        data.gaps()
                .forEach(gap -> Objects.requireNonNull(parts.get(gap.line()))
                        .addGap(header.target(gap.phase(), gap.category())));
        parts.values().forEach(part -> groups.add(part.counted()));
    }
}
