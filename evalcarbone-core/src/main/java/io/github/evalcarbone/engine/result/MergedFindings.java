package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The findings of two parts as those of the whole. Stateless and thread-safe. */
public final class MergedFindings {

    private MergedFindings() {}

    /**
     * Merges findings.
     *
     * @param first  the findings of one part
     * @param second  those of the other
     * @return those about the result as a whole first, each once, their numbers of lines added up
     */
    public static List<Finding> of(List<Finding> first, List<Finding> second) {
        Stream<Finding> remarks = UsedMix.compared(CountedRemarks.merged(remarks(first), remarks(second))).stream()
                .map(remark -> new Finding(Optional.empty(), Optional.empty(), remark));
        Stream<Finding> others = Stream.concat(first.stream(), second.stream())
                .filter(finding -> !isRemark(finding))
                .distinct()
                .sorted(Comparator.comparing(finding -> finding.line().isPresent()));
        return Stream.concat(remarks, others).toList();
    }

    private static List<Problem> remarks(List<Finding> findings) {
        return findings.stream()
                .filter(MergedFindings::isRemark)
                .map(Finding::problem)
                .toList();
    }

    private static boolean isRemark(Finding finding) {
        return finding.line().isEmpty()
                && finding.rule().isEmpty()
                && finding.phase().isEmpty();
    }
}
