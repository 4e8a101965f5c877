package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups the gaps of a footprint. */
final class GapGroups {

    private final StoredFootprint footprint;
    private final List<Facet> facets;
    private final Map<String, FootprintLine> lines;

    GapGroups(StoredFootprint footprint, List<Facet> facets) {
        this.footprint = footprint;
        this.facets = facets;
        this.lines = footprint.lines().stream().collect(Collectors.toMap(FootprintLine::id, Function.identity()));
    }

    Map<GroupKey, List<Gap>> of(ImpactCategory category) {
        footprint.total(category); // refuses a category that was not computed
        return Collections.unmodifiableMap(footprint.gaps().stream()
                .filter(gap -> gap.category().equals(category))
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    }

    private GroupKey key(Gap gap) {
        FootprintLine line = Objects.requireNonNull(lines.get(gap.line()));
        return new GroupKey(
                facets,
                facets.stream()
                        .map(facet -> facet.key(line, gap.phase()).orElse(""))
                        .toList());
    }
}
