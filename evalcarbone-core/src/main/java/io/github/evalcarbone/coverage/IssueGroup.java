package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of one issue, as they are added. Not thread-safe. */
final class IssueGroup {

    /** The lines, in their order. */
    final Set<String> lines = new LinkedHashSet<>();

    final Set<LifecyclePhase> phases = EnumSet.noneOf(LifecyclePhase.class);
    final Set<ImpactCategory> categories = new HashSet<>();
    /** The known impact of its lines. */
    final Map<ImpactCategory, BigDecimal> impact = new HashMap<>();

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

    void add(Problem problem) {
        values = count == 0 ? problem.values() : common(values, problem.values());
        severity = count == 0 || problem.severity().compareTo(severity) < 0 ? problem.severity() : severity;
        count++;
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

    Issue issue(List<ImpactCategory> sorted, Map<ImpactCategory, ImpactShare> shares) {
        return new Issue(
                cause.kind(),
                code,
                severity,
                Optional.of(cause.rule()).filter(rule -> !rule.isEmpty()),
                values,
                Math.max(lines.size(), counted),
                kinds > 1,
                count,
                lines.stream().limit(Issue.MOST_IDS).toList(),
                List.copyOf(phases),
                sorted,
                shares);
    }
}
