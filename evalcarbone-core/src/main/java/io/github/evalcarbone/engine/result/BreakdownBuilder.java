package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Breakdown.Group;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up values and gaps by group. Not thread-safe. */
public final class BreakdownBuilder implements GroupedLines {

    private final List<Facet> facets;
    private final ResultHeader header;
    private final Map<List<String>, GroupSums> sums = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final GroupSums all;
    /** The units of results, made once: there may be as many groups as lines. */
    private final List<Unit> units;

    public BreakdownBuilder(List<Facet> facets, ResultHeader header) {
        this.facets = List.copyOf(facets);
        this.header = header;
        this.all = new GroupSums(header.categories().size());
        this.units =
                header.categories().stream().map(ImpactCategory::unitPerYear).toList();
    }

    @Override
    public void add(LineSums lines) {
        if (facets.contains(Facet.PHASE)) {
            header.phases().forEach(phase -> addPhase(lines, phase));
        } else if (!header.categories().isEmpty()) {
            lines.addTo(group(lines, LifecyclePhase.WHOLE));
        }
        lines.addTo(all);
    }

    private void addPhase(LineSums lines, LifecyclePhase phase) {
        if (lines.isIn(phase)) {
            lines.addTo(group(lines, phase), phase);
        }
    }

    private GroupSums group(LineSums lines, LifecyclePhase phase) {
        return sums.computeIfAbsent(
                GroupKeys.of(facets, lines.line(), phase),
                key -> new GroupSums(header.categories().size()));
    }

    /** Rounds the existing groups, and discards their exact sums. */
    @Override
    public void round() {
        sums.forEach((texts, ofGroup) ->
                groups.add(new Group(new GroupKey(facets, texts), header.categories(), totals(ofGroup, setAside()))));
        sums.clear();
    }

    /** It is not known which group a refused row belongs to, unless groups are phases of all rows, or single lines. */
    private SetAside setAside() {
        if (facets.stream().allMatch(facet -> facet == Facet.PHASE)) {
            return header.setAside();
        }
        return facets.contains(Facet.LINE) ? SetAside.NONE : header.setAside().ofPart();
    }

    private Map<ImpactCategory, Total> totals(GroupSums of, SetAside setAside) {
        Map<ImpactCategory, Total> totals = new LinkedHashMap<>();
        for (int i = 0; i < header.categories().size(); i++) {
            totals.put(header.categories().get(i), of.total(i, units.get(i), setAside));
        }
        return totals;
    }

    public Breakdown build() {
        round();
        groups.sort(Comparator.comparing(group -> group.key().texts(), GroupKeys.order(facets)));
        return new Breakdown(facets, header.categories(), groups, totals(all, header.setAside()));
    }
}
