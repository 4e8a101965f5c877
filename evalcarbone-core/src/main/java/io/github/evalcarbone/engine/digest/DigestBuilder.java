package io.github.evalcarbone.engine.digest;

import static java.util.stream.Collectors.groupingBy;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a digest of lists of lines, values, gaps and findings, after that of other lines. Mutable and not thread-safe. */
public final class DigestBuilder {

    /** The issues that lines have in common. */
    private record Issues(List<Gap> gaps, List<Finding> findings) {}

    /** The properties that lines have in common. */
    private record Key(FootprintLine line, Issues issues, BitSet known) {}

    private final DigestScope scope;
    private final Map<Issues, IssueKind> kinds = new HashMap<>();
    private final Map<Key, AlikeLines> groups = new LinkedHashMap<>();
    private final LargestLines largest;

    public DigestBuilder(DigestScope scope) {
        this.scope = scope;
        this.largest = new LargestLines(scope);
    }

    /** Adds lines, of which the first has an index. */
    public DigestBuilder add(
            long from, List<FootprintLine> lines, List<LineImpact> impacts, List<Gap> gaps, List<Finding> findings) {
        Map<String, List<LineImpact>> impactsOf =
                impacts.stream().filter(impact -> scope.has(impact.category())).collect(groupingBy(LineImpact::line));
        Map<String, List<Gap>> gapsOf = gaps.stream().collect(groupingBy(Gap::line));
        Map<String, List<Finding>> findingsOf = findings.stream()
                .filter(finding -> finding.line().isPresent())
                .collect(groupingBy(finding -> finding.line().orElseThrow()));
        for (int i = 0; i < lines.size(); i++) {
            String id = lines.get(i).id();
            add(
                    from + i,
                    lines.get(i),
                    impactsOf.getOrDefault(id, List.of()),
                    gapsOf.getOrDefault(id, List.of()),
                    findingsOf.getOrDefault(id, List.of()));
        }
        return this;
    }

    private void add(long index, FootprintLine line, List<LineImpact> impacts, List<Gap> gaps, List<Finding> findings) {
        double[] weights = new double[scope.cells()];
        double[] factors = new double[scope.cells()];
        BitSet known = new BitSet();
        Arrays.fill(weights, Double.NaN);
        for (LineImpact impact : impacts) {
            int cell = scope.cell(impact.category(), impact.phase());
            weights[cell] = impact.weight();
            factors[cell] = impact.factor();
            known.set(cell);
        }
        Issues issues = new Issues(nameless(gaps), namelessFindings(findings));
        IssueKind kind = kinds.computeIfAbsent(issues, any -> new IssueKind(scope, gaps, findings));
        AlikeLines alike =
                groups.computeIfAbsent(new Key(nameless(line), issues, known), any -> new AlikeLines(kind, line));
        alike.add(index, line.id(), line.label(), line.quantity(), weights, factors);
        largest.take(() -> line, alike, weights, factors);
    }

    private static FootprintLine nameless(FootprintLine line) {
        return new FootprintLine(
                "",
                "",
                0,
                line.type(),
                line.model(),
                line.match(),
                line.country(),
                line.dataCentre(),
                line.status(),
                line.site(),
                line.department(),
                line.ownership());
    }

    private static List<Gap> nameless(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> new Gap("", gap.phase(), gap.category(), gap.rule(), gap.problem()))
                .toList();
    }

    private static List<Finding> namelessFindings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(Optional.empty(), finding.rule(), finding.phase(), finding.problem()))
                .toList();
    }

    /** Returns the digest, with the findings about the result as a whole among others. */
    public Digest build(List<Finding> findings) {
        return new Digest(
                scope,
                findings.stream().filter(finding -> finding.line().isEmpty()).toList(),
                new ArrayList<>(groups.values()),
                largest);
    }

    /** Returns the digest of other lines and these, with other findings about the result as a whole. */
    public Digest after(Digest before, List<Finding> whole) {
        Digest own = build(whole);
        return new Digest(
                scope,
                own.whole(),
                Stream.concat(before.lines().stream(), own.lines().stream()).toList(),
                Stream.concat(before.largest().stream(), own.largest().stream())
                        .sorted(LineTotal.LARGEST)
                        .limit(scope.largest())
                        .toList());
    }
}
