package io.github.evalcarbone.coverage;

import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.coverage.IssueLines.Known;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
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
    private final Map<ImpactCategory, BigDecimal> whole;

    private IssueGroups(Map<ImpactCategory, BigDecimal> whole) {
        this.whole = whole;
    }

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

    /** Groups the issues of lines; the known impact of the result is that of all of its lines, also of those without issues. */
    static IssueGroups of(List<IssueLines> lines, Map<ImpactCategory, BigDecimal> whole) {
        IssueGroups groups = new IssueGroups(whole);
        lines.forEach(groups::add);
        return groups;
    }

    static IssueGroups ofCounts(List<GapCount> gaps, List<FindingCount> findings, List<Problem> remarks) {
        IssueGroups groups = new IssueGroups(Map.of());
        gaps.forEach(groups::add);
        findings.forEach(groups::add);
        groups.add(IssueLines.ofWhole(remarks.stream()
                .map(remark -> new Finding(Optional.empty(), Optional.empty(), remark))
                .toList()));
        return groups;
    }

    private IssueGroup group(Cause cause, ProblemCode code) {
        return groups.computeIfAbsent(cause, any -> new IssueGroup(cause, code));
    }

    private void add(IssueLines lines) {
        Set<IssueGroup> touched = new HashSet<>();
        lines.gaps().forEach(gap -> touched.add(added(gap, lines)));
        lines.findings().forEach(finding -> touched.add(added(finding, lines)));
        touched.forEach(group -> group.lines.add(lines));
    }

    private IssueGroup added(Gap gap, IssueLines lines) {
        IssueGroup group = group(Cause.of(gap), gap.problem().code());
        group.add(gap.problem(), lines);
        group.phases.add(gap.phase());
        group.categories.add(gap.category());
        return group;
    }

    private IssueGroup added(Finding finding, IssueLines lines) {
        IssueGroup group = group(Cause.of(finding), finding.problem().code());
        group.add(finding.problem(), lines);
        finding.phase().ifPresent(group.phases::add);
        return group;
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
        Set<ImpactCategory> categories = new HashSet<>();
        group.lines.forEach(lines -> categories.addAll(lines.known().keySet()));
        Map<ImpactCategory, ImpactShare> shares = new LinkedHashMap<>();
        sorted(categories).forEach(category -> share(group, category).ifPresent(share -> shares.put(category, share)));
        return shares;
    }

    private Optional<ImpactShare> share(IssueGroup group, ImpactCategory category) {
        long unknown =
                group.lines.stream().mapToLong(lines -> lines.unknown(category)).sum();
        BigDecimal all = whole.getOrDefault(category, BigDecimal.ZERO);
        return all.signum() == 0 || unknown == group.lines()
                ? Optional.empty()
                : Optional.of(new ImpactShare(size(group, category), all, unknown));
    }

    private static BigDecimal size(IssueGroup group, ImpactCategory category) {
        return group.lines.stream()
                .flatMap(lines -> Stream.ofNullable(lines.known().get(category)))
                .map(Known::size)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
