package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;

/** The gaps and findings that lines have in common, wherever they are; each is of its own lines. Immutable and thread-safe. */
public final class IssueKind {

    private final DigestScope scope;
    private final List<Gap> gaps;
    private final List<Finding> findings;
    private final long[] missing;

    /**
     * Creates a kind.
     *
     * @param scope  the subject of the digest
     * @param gaps  the gaps of the first of the lines
     * @param findings  its findings
     */
    public IssueKind(DigestScope scope, List<Gap> gaps, List<Finding> findings) {
        this.scope = scope;
        this.gaps = gaps;
        this.findings = findings;
        this.missing = new long[scope.cells()];
        gaps.stream()
                .filter(gap -> scope.has(gap.category()))
                .forEach(gap -> missing[scope.cell(gap.category(), gap.phase())]++);
    }

    DigestScope scope() {
        return scope;
    }

    /** Returns the gaps of each line, in the words of the first. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** Returns the findings of each line, in the words of the first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether each line has a gap in a category, given by its place in the scope. */
    boolean hasGap(int category) {
        return missing(category) > 0;
    }

    /** Returns the number of values that each line lacks in a category. */
    long missing(ImpactCategory category) {
        return missing(scope.categories().indexOf(category));
    }

    private long missing(int category) {
        int phases = scope.phases().size();
        long sum = 0;
        for (int cell = category * phases; cell < (category + 1) * phases; cell++) {
            sum += missing[cell];
        }
        return sum;
    }

    /** Returns the number of values that each line lacks in a category and one of its phases, 0 or 1. */
    long missing(ImpactCategory category, LifecyclePhase phase) {
        return missing[scope.cell(category, phase)];
    }
}
