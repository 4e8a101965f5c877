package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.IssueLines;
import io.github.evalcarbone.coverage.IssueLines.Known;
import io.github.evalcarbone.coverage.IssueLines.Place;
import io.github.evalcarbone.engine.digest.AlikeLines.Member;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts lines with the same gaps and findings together, wherever they are. */
final class IssueLineBuilder {

    private final DigestScope scope;
    /** In the order of their first lines. */
    private final Map<IssueKind, List<AlikeLines>> byKind = new LinkedHashMap<>();

    IssueLineBuilder(DigestScope scope, List<AlikeLines> lines) {
        this.scope = scope;
        lines.forEach(alike ->
                byKind.computeIfAbsent(alike.kind(), any -> new ArrayList<>()).add(alike));
    }

    List<IssueLines> build() {
        return byKind.entrySet().stream()
                .map(kind -> lines(kind.getKey(), kind.getValue()))
                .toList();
    }

    private IssueLines lines(IssueKind kind, List<AlikeLines> alike) {
        List<Place> first = alike.stream()
                .flatMap(some -> some.members().stream())
                .sorted(Comparator.comparingLong(Member::index))
                .limit(Issue.MOST_IDS)
                .map(member -> new Place(member.index(), member.id()))
                .toList();
        boolean isQuoted = !kind.gaps().isEmpty() || !kind.findings().isEmpty();
        return new IssueLines(
                alike.stream().mapToLong(AlikeLines::lines).sum(),
                first,
                kind.gaps(),
                kind.findings(),
                isQuoted ? known(alike) : Map.of());
    }

    private Map<ImpactCategory, Known> known(List<AlikeLines> alike) {
        Map<ImpactCategory, Known> known = new LinkedHashMap<>();
        for (ImpactCategory category : scope.categories()) {
            ExactSum size = new ExactSum();
            if (isAdded(alike, category, size)) {
                long unknown =
                        alike.stream().mapToLong(some -> some.unknown(category)).sum();
                known.put(category, new Known(size.toBigDecimal(), unknown));
            }
        }
        return known;
    }

    /** Adds the absolute values of all lines; returns whether there are any. */
    private static boolean isAdded(List<AlikeLines> alike, ImpactCategory category, ExactSum size) {
        boolean found = false;
        for (AlikeLines some : alike) {
            found |= some.addSizeTo(size, category);
        }
        return found;
    }
}
