package io.github.evalcarbone.coverage;

import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Groups gaps and findings by cause, and adds up the known impact of the lines of each group. Not thread-safe. */
final class IssueGroups {

    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::severity)
            .thenComparing(Comparator.comparingLong(Issue::lines).reversed())
            .thenComparing(issue -> issue.code().code())
            .thenComparing(issue -> issue.rule().orElse(""))
            .thenComparing(Issue::kind);
    private static final Comparator<ImpactCategory> CATEGORIES =
            Comparator.comparingInt(IssueGroups::rank).thenComparing(ImpactCategory::id);

    private final Map<Cause, IssueGroup> groups = new LinkedHashMap<>();
    private final Map<ImpactCategory, Set<String>> withGap = new HashMap<>();
    private final Map<ImpactCategory, Set<String>> known = new HashMap<>();
    private final Map<ImpactCategory, BigDecimal> whole = new HashMap<>();

    /** The key of an issue; gaps have no rule, which differs from phase to phase, and findings of one phase neither. */
    record Cause(Kind kind, String code, String rule) {

        static Cause of(Gap gap) {
            return new Cause(Kind.GAP, gap.problem().code().code(), "");
        }

        static Cause of(Finding finding) {
            return of(finding.rule(), finding.phase(), finding.problem().code());
        }

        static Cause of(Optional<String> rule, Optional<LifecyclePhase> phase, ProblemCode code) {
            return new Cause(Kind.FINDING, code.code(), phase.isPresent() ? "" : rule.orElse(""));
        }
    }

    static IssueGroups of(List<Gap> gaps, List<Finding> findings, Stream<KnownImpact> impacts) {
        IssueGroups groups = new IssueGroups();
        gaps.forEach(groups::add);
        findings.forEach(groups::add);
        groups.add(impacts);
        return groups;
    }

    static IssueGroups ofCounts(List<GapCount> gaps, List<FindingCount> findings, List<Problem> remarks) {
        IssueGroups groups = new IssueGroups();
        gaps.forEach(groups::add);
        findings.forEach(groups::add);
        remarks.forEach(remark -> groups.add(new Finding(Optional.empty(), Optional.empty(), remark)));
        return groups;
    }

    private IssueGroup group(Cause cause, ProblemCode code) {
        return groups.computeIfAbsent(cause, any -> new IssueGroup(cause, code));
    }

    private void add(Gap gap) {
        IssueGroup group = group(Cause.of(gap), gap.problem().code());
        group.add(gap.problem());
        group.lines.add(gap.line());
        group.phases.add(gap.phase());
        group.categories.add(gap.category());
        withGap.computeIfAbsent(gap.category(), any -> new HashSet<>()).add(gap.line());
    }

    private void add(Finding finding) {
        IssueGroup group = group(Cause.of(finding), finding.problem().code());
        group.add(finding.problem());
        finding.line().ifPresent(group.lines::add);
        finding.phase().ifPresent(group.phases::add);
    }

    private void add(GapCount gap) {
        IssueGroup group = group(new Cause(Kind.GAP, gap.code().code(), ""), gap.code());
        group.phases.add(gap.phase());
        group.categories.add(gap.category());
        group.count(gap.lines());
    }

    private void add(FindingCount finding) {
        IssueGroup group = group(Cause.of(finding.rule(), finding.phase(), finding.code()), finding.code());
        finding.phase().ifPresent(group.phases::add);
        group.count(finding.lines());
    }

    private void add(Stream<KnownImpact> impacts) {
        Map<String, List<IssueGroup>> byLine = new HashMap<>();
        groups.values()
                .forEach(group -> group.lines.forEach(line ->
                        byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(group)));
        impacts.forEach(impact -> {
            whole.merge(impact.category(), impact.size(), BigDecimal::add);
            note(impact);
            byLine.getOrDefault(impact.line(), List.of())
                    .forEach(group -> group.impact.merge(impact.category(), impact.size(), BigDecimal::add));
        });
    }

    /** Notes a line of which something is known; 0 beside a gap is only what a source does not split. */
    private void note(KnownImpact impact) {
        if (impact.size().signum() != 0
                || !withGap.getOrDefault(impact.category(), Set.of()).contains(impact.line())) {
            known.computeIfAbsent(impact.category(), any -> new HashSet<>()).add(impact.line());
        }
    }

    List<Issue> issues() {
        return groups.values().stream()
                .map(group -> group.issue(sorted(group.categories), shares(group)))
                .sorted(ORDER)
                .toList();
    }

    /** Returns the place among the categories of EF 3.1, before all others. */
    private static int rank(ImpactCategory category) {
        int index = ImpactCategory.ef31().indexOf(category);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static List<ImpactCategory> sorted(Collection<ImpactCategory> categories) {
        return categories.stream().sorted(CATEGORIES).toList();
    }

    private Map<ImpactCategory, ImpactShare> shares(IssueGroup group) {
        Map<ImpactCategory, ImpactShare> shares = new LinkedHashMap<>();
        sorted(group.impact.keySet())
                .forEach(category -> share(group, category).ifPresent(share -> shares.put(category, share)));
        return shares;
    }

    private Optional<ImpactShare> share(IssueGroup group, ImpactCategory category) {
        Set<String> knownLines = known.getOrDefault(category, Set.of());
        long unknown =
                group.lines.stream().filter(line -> !knownLines.contains(line)).count();
        BigDecimal all = whole.getOrDefault(category, BigDecimal.ZERO);
        return all.signum() == 0 || unknown == group.lines.size()
                ? Optional.empty()
                : Optional.of(new ImpactShare(group.impact.getOrDefault(category, BigDecimal.ZERO), all, unknown));
    }
}
