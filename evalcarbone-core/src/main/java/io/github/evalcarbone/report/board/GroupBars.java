package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.LineGroups;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The departments, sites or applications with the largest parts of the total, as bars.
 *
 * @param tonnes  the total
 * @param words  the words of the report
 */
record GroupBars(Tonnes tonnes, Wording words) {

    /** Returns the groups by a facet; empty if it does not tell lines apart. */
    Optional<RangeBars> by(Facet facet, LineGroups lines, String key) {
        List<ImpactGroup> all = ImpactGroup.by(facet, lines, text -> text.isEmpty() ? words.text("not.stated") : text);
        List<ImpactGroup> groups = ImpactGroup.largest(all, words);
        return all.size() < 2 ? Optional.empty() : Optional.of(chart(key, groups, ImpactGroup.rounded(groups, tonnes)));
    }

    /** Returns the applications, which are a part of the total; empty if there are none. */
    Optional<RangeBars> applications(StoredSystemFootprint system) {
        List<AllocationLine<?>> lines = new ArrayList<>(system.applications().lines());
        List<ImpactGroup> all = lines.stream()
                .filter(line -> line.object().isPresent())
                .map(line -> ImpactGroup.of(line.label(), line.total(CLIMATE_CHANGE)))
                .toList();
        List<ImpactGroup> groups = ImpactGroup.largest(all, words);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(chart(
                        "application",
                        groups,
                        groups.stream().map(ImpactGroup::total).toList()));
    }

    private RangeBars chart(String key, List<ImpactGroup> groups, List<BigDecimal> rounded) {
        List<RangeBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ImpactGroup group = groups.get(i);
            ChartValue value = group.isUnknown()
                    ? ChartValue.unknown(words.text("unknown"))
                    : ChartValue.of(group.total(), tonnes.text(rounded.get(i)));
            bars.add(new RangeBars.Bar(group.marked(), value));
        }
        return new RangeBars(
                words.text("heading." + key), words.text("column.tonnes"), words.text("column." + key), bars);
    }
}
