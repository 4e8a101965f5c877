package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.IssueLines;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A footprint in some categories: its lines in groups that are alike.
 *
 * @param scope  what it is about
 * @param whole  the findings about the result as a whole
 * @param lines  all lines, those that are alike together, in the order of the first of each group; not to be added to
 * @param largest  the largest lines
 */
public record Digest(DigestScope scope, List<Finding> whole, List<AlikeLines> lines, List<LineTotal> largest) {

    /** Creates a digest. */
    public Digest {
        whole = List.copyOf(whole);
        lines = List.copyOf(lines);
        largest = List.copyOf(largest);
    }

    public Digest(DigestScope scope, List<Finding> whole, List<AlikeLines> lines, LargestLines largest) {
        this(scope, whole, lines, largest.get());
    }

    /** Returns the lines that share a property, in the order of their first lines. */
    public List<DigestGroup> by(Function<FootprintLine, Optional<String>> property) {
        Map<String, List<AlikeLines>> groups = new LinkedHashMap<>();
        lines.forEach(
                alike -> groups.computeIfAbsent(property.apply(alike.first()).orElse(""), any -> new ArrayList<>())
                        .add(alike));
        return groups.entrySet().stream()
                .map(group -> DigestGroup.of(group.getKey(), scope, group.getValue()))
                .toList();
    }

    /** Returns the gaps and findings, those on the result as a whole first. */
    public List<IssueLines> issueLines() {
        List<IssueLines> all = new ArrayList<>();
        all.add(IssueLines.ofWhole(whole));
        all.addAll(new IssueLineBuilder(scope, lines).build());
        return all;
    }

    /** Returns the issues, with their shares in the categories of the scope. */
    public List<Issue> issues() {
        return issues(issueLines());
    }

    /** Returns the issues of {@link #issueLines()}. */
    public List<Issue> issues(List<IssueLines> issueLines) {
        Map<ImpactCategory, BigDecimal> sizes = new LinkedHashMap<>();
        scope.categories()
                .forEach(category -> sizes.put(category, size(category).toBigDecimal()));
        return Issue.group(issueLines, sizes);
    }

    /** Returns the exact sum of all absolute values of a category. */
    private ExactSum size(ImpactCategory category) {
        ExactSum size = new ExactSum();
        lines.forEach(alike -> alike.addSizeTo(size, category));
        return size;
    }
}
