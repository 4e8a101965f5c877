package io.github.evalcarbone.coverage;

import io.github.evalcarbone.coverage.IssueLines.Place;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of one issue, as they are added. Not thread-safe. */
final class IssueGroup {

    /** The lines, those with the same issues together. */
    final List<IssueLines> lines = new ArrayList<>();

    final Set<LifecyclePhase> phases = EnumSet.noneOf(LifecyclePhase.class);
    final Set<ImpactCategory> categories = new HashSet<>();

    private final IssueGroups.Cause cause;
    private final ProblemCode code;
    private Severity severity;
    /** The values that all members have in common. */
    private List<String> values = List.of();

    private long count;
    private long counted;
    private long kinds;

    IssueGroup(IssueGroups.Cause cause, ProblemCode code) {
        this.cause = cause;
        this.code = code;
        this.severity = code.severity();
    }

    /** Adds a problem that each of some lines has, or the result as a whole. */
    void add(Problem problem, IssueLines of) {
        values = count == 0 ? problem.values() : common(values, problem.values());
        severity = count == 0 || problem.severity().compareTo(severity) < 0 ? problem.severity() : severity;
        count += Math.max(1, of.lines());
    }

    long lines() {
        return lines.stream().mapToLong(IssueLines::lines).sum();
    }

    /** Adds members of one phase and category, of different lines and without their values. */
    void count(long number) {
        values = List.of();
        count += number;
        counted = Math.max(counted, number);
        kinds++;
    }

    private static List<String> common(List<String> some, List<String> others) {
        if (some.equals(others)) {
            return some;
        }
        List<String> common = new ArrayList<>();
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            common.add(some.get(i).equals(others.get(i)) ? some.get(i) : Issue.DIFFERENT);
        }
        return common;
    }

    private List<String> firstLines() {
        return lines.stream()
                .flatMap(some -> some.first().stream())
                .sorted(Comparator.comparingLong(Place::index))
                .limit(Issue.MOST_IDS)
                .map(Place::line)
                .toList();
    }

    Issue issue(List<ImpactCategory> sorted, Map<ImpactCategory, ImpactShare> shares) {
        return new Issue(
                cause.kind(),
                code,
                severity,
                Optional.of(cause.rule()).filter(rule -> !rule.isEmpty()),
                values,
                Math.max(lines(), counted),
                kinds > 1,
                count,
                firstLines(),
                List.copyOf(phases),
                sorted,
                shares);
    }
}
