package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The lines that have the same problem, which is the same in several phases and categories. */
final class LinesByProblem {

    private static final int FIRST = 12;

    private final Map<Problem, Set<String>> lines = new LinkedHashMap<>();

    private LinesByProblem() {}

    static LinesByProblem ofGaps(List<Gap> gaps) {
        LinesByProblem all = new LinesByProblem();
        gaps.forEach(gap -> all.add(gap.problem(), gap.line()));
        return all;
    }

    /**
     * The warnings about lines: values that are known, but perhaps not those of the hospital. That a dataset flags its figures is no
     * doubt about the inventory.
     */
    static LinesByProblem ofDoubts(ComputedFootprint known) {
        LinesByProblem all = new LinesByProblem();
        List<Finding> findings =
                known.system().map(SystemFootprint::allFindings).orElseGet(known.footprint()::findings);
        findings.stream()
                .filter(finding -> finding.problem().severity() == Severity.WARNING)
                .filter(finding -> !finding.problem().is(CoreCode.FLAGGED_FIGURE))
                .forEach(finding -> finding.line().ifPresent(line -> all.add(finding.problem(), line)));
        return all;
    }

    private void add(Problem problem, String line) {
        lines.computeIfAbsent(problem.at(Location.NONE), same -> new LinkedHashSet<>())
                .add(line);
    }

    void each(BiConsumer<Problem, Set<String>> action) {
        lines.forEach(action);
    }

    static String first(Collection<String> ids) {
        return ids.stream().limit(FIRST).collect(Collectors.joining(", ")) + (ids.size() > FIRST ? " …" : "");
    }
}
