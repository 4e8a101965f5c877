package io.github.evalcarbone.coverage;

import io.github.evalcarbone.coverage.IssueLines.Known;
import io.github.evalcarbone.impact.ImpactCategory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The known impact of each line, and of the whole result, from a list of values. Not thread-safe. */
final class ImpactsByLine {

    private final Map<String, Map<ImpactCategory, BigDecimal>> sizes = new HashMap<>();
    private final Map<ImpactCategory, BigDecimal> whole = new HashMap<>();
    private final Map<ImpactCategory, Set<String>> withGap = new HashMap<>();

    static ImpactsByLine of(List<Gap> gaps, Stream<KnownImpact> known) {
        ImpactsByLine impacts = new ImpactsByLine();
        gaps.forEach(gap -> impacts.withGap
                .computeIfAbsent(gap.category(), any -> new HashSet<>())
                .add(gap.line()));
        known.forEach(impacts::add);
        return impacts;
    }

    private void add(KnownImpact impact) {
        whole.merge(impact.category(), impact.size(), BigDecimal::add);
        sizes.computeIfAbsent(impact.line(), any -> new HashMap<>())
                .merge(impact.category(), impact.size(), BigDecimal::add);
    }

    /** Returns the known impact of the result. */
    Map<ImpactCategory, BigDecimal> whole() {
        return whole;
    }

    /** Returns the known impact of a line; 0 beside a gap is only what a source does not split. */
    Map<ImpactCategory, Known> of(String line) {
        Map<ImpactCategory, Known> known = new HashMap<>();
        sizes.getOrDefault(line, Map.of())
                .forEach((category, size) ->
                        known.put(category, new Known(size, isUnknown(line, category, size) ? 1 : 0)));
        return known;
    }

    private boolean isUnknown(String line, ImpactCategory category, BigDecimal size) {
        return size.signum() == 0 && withGap.getOrDefault(category, Set.of()).contains(line);
    }
}
