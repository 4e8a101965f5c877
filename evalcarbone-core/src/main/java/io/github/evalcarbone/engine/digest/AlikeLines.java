package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that differ in id, label, quantity and the size of their values alone: they have the same device, place, gaps and
 * findings. Mutable while lines are added, and not thread-safe.
 */
public final class AlikeLines {

    /**
     * One of the first lines.
     *
     * @param index  its index among all lines
     * @param id  its id
     * @param label  its label
     */
    public record Member(long index, String id, String label) {}

    private final DigestScope scope;
    private final FootprintLine first;
    private final IssueKind kind;
    private final List<Member> members = new ArrayList<>();
    private final ExactSum items = new ExactSum();
    /** By cell of the scope; null if no line has a value. */
    private final @Nullable ExactSum[] sums;
    /** The negative ones among the values, by category; null if there are none. */
    private final @Nullable ExactSum[] credits;
    /** The number of lines of which nothing is known, by category. */
    private final long[] unknown;

    private long lines;

    /**
     * Creates lines.
     *
     * @param kind  their gaps and findings, which further lines may have
     * @param first  the first of them
     */
    public AlikeLines(IssueKind kind, FootprintLine first) {
        this.scope = kind.scope();
        this.first = first;
        this.kind = kind;
        this.sums = new ExactSum[scope.cells()];
        this.credits = new ExactSum[scope.categories().size()];
        this.unknown = new long[credits.length];
    }

    /** Adds a line; weights and factors are by cell of the scope, NaN for what is missing. */
    public void add(long index, String id, String label, double quantity, double[] weights, double[] factors) {
        if (members.size() < Issue.MOST_IDS) {
            members.add(new Member(index, id, label));
        }
        lines++;
        items.add(quantity);
        for (int category = 0; category < unknown.length; category++) {
            unknown[category] += isAdded(category, weights, factors) ? 0 : 1;
        }
    }

    /** Adds the values of one category; returns whether something is known, which zeros beside a gap are not. */
    private boolean isAdded(int category, double[] weights, double[] factors) {
        boolean hasValue = false;
        boolean hasImpact = false;
        int end = (category + 1) * scope.phases().size();
        for (int cell = category * scope.phases().size(); cell < end; cell++) {
            if (!Double.isNaN(weights[cell])) {
                hasValue = true;
                hasImpact |= weights[cell] != 0 && factors[cell] != 0;
                add(cell, category, weights[cell], factors[cell]);
            }
        }
        return hasImpact || (hasValue && !kind.hasGap(category));
    }

    private void add(int cell, int category, double weight, double factor) {
        sum(sums, cell).addProduct(weight, factor);
        if (weight < 0 != factor < 0) {
            sum(credits, category).addProduct(weight, factor);
        }
    }

    private static ExactSum sum(@Nullable ExactSum[] sums, int place) {
        ExactSum sum = sums[place];
        if (sum == null) {
            sum = new ExactSum();
            sums[place] = sum;
        }
        return sum;
    }

    /** Returns the first of the lines. */
    public FootprintLine first() {
        return first;
    }

    /** Returns the first lines, in their order. */
    public List<Member> members() {
        return List.copyOf(members);
    }

    /** Returns the number of lines. */
    public long lines() {
        return lines;
    }

    List<LifecyclePhase> phases() {
        return scope.phases();
    }

    /** Adds the number of items to a sum. */
    void addItemsTo(ExactSum sum) {
        sum.add(items);
    }

    /** Returns the gaps and findings of each line. */
    public IssueKind kind() {
        return kind;
    }

    /** Adds the values of one of its phases to a sum; returns whether there are any. */
    boolean addTo(ExactSum sum, ImpactCategory category, LifecyclePhase phase) {
        ExactSum own = sums[scope.cell(category, phase)];
        if (own != null) {
            sum.add(own);
        }
        return own != null;
    }

    /** Returns the number of lines of which nothing is known in a category. */
    long unknown(ImpactCategory category) {
        return unknown[scope.categories().indexOf(category)];
    }

    /** Adds the absolute values in one category to a sum; returns whether there are any. */
    boolean addSizeTo(ExactSum sum, ImpactCategory category) {
        boolean found = false;
        for (LifecyclePhase phase : scope.phases()) {
            found |= addTo(sum, category, phase);
        }
        ExactSum negative = credits[scope.categories().indexOf(category)];
        if (negative != null) {
            sum.subtract(negative).subtract(negative);
        }
        return found;
    }
}
