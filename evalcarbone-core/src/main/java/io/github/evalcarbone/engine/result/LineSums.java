package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import org.jspecify.annotations.Nullable;

/** The sums and counts of lines that share a key under every facet but the phase. Mutable and not thread-safe. */
public final class LineSums {

    private final Targets targets;
    private final FootprintLine line;
    /** By target; null if no line has a value. */
    private final @Nullable ExactSum[] sums;
    /** The number of values, by target. */
    private final long[] known;
    /** The number of gaps, by target. */
    private final long[] missing;
    /** The number of lines with a gap, by category. */
    private final long[] incomplete;

    private long lines;

    /** Creates sums without lines; {@code line} is one of those to be added. */
    public LineSums(Targets targets, FootprintLine line) {
        this.targets = targets;
        this.line = line;
        this.sums = new ExactSum[targets.targets()];
        this.known = new long[sums.length];
        this.missing = new long[sums.length];
        this.incomplete = new long[targets.categories().size()];
    }

    FootprintLine line() {
        return line;
    }

    /** Adds a value of a line. */
    public void add(int target, double weight, double factor) {
        ExactSum sum = sums[target];
        if (sum == null) {
            sum = new ExactSum();
            sums[target] = sum;
        }
        sum.addProduct(weight, factor);
        known[target]++;
    }

    /** Adds a gap of a line. */
    public void addGap(int target) {
        missing[target]++;
    }

    /** Counts a line, of which all values and gaps are added. */
    public void count(boolean[] completeIn) {
        lines++;
        for (int category = 0; category < incomplete.length; category++) {
            incomplete[category] += completeIn[category] ? 0 : 1;
        }
    }

    /** Counts the only line, of which all values and gaps are added. */
    public LineSums counted() {
        boolean[] complete = new boolean[incomplete.length];
        for (int category = 0; category < complete.length; category++) {
            complete[category] = missingIn(category) == 0;
        }
        count(complete);
        return this;
    }

    private long missingIn(int category) {
        long sum = 0;
        for (int target = category; target < missing.length; target += incomplete.length) {
            sum += missing[target];
        }
        return sum;
    }

    /** Adds the lines in all phases to a group. */
    void addTo(GroupSums group) {
        for (int target = 0; target < sums.length; target++) {
            group.add(targets.categoryIndex(target), sums[target]);
        }
        for (int category = 0; category < incomplete.length; category++) {
            group.count(category, lines, incomplete[category], missingIn(category));
        }
    }

    /** Adds the lines in one phase, in which each lacks one value or none, to a group. */
    void addTo(GroupSums group, LifecyclePhase phase) {
        int first = targets.target(targets.phases().indexOf(phase), 0);
        for (int category = 0; category < incomplete.length; category++) {
            int target = first + category;
            group.add(category, sums[target]);
            group.count(category, known[target] + missing[target], missing[target], missing[target]);
        }
    }

    /** Adds the values in one phase and category to a sum. */
    void addTo(ExactSum sum, LifecyclePhase phase, ImpactCategory category) {
        ExactSum own = sums[targets.target(phase, category)];
        if (own != null) {
            sum.add(own);
        }
    }

    /** Returns whether a line has a value or a gap in a phase. */
    boolean isIn(LifecyclePhase phase) {
        int row = targets.phases().indexOf(phase);
        boolean found = false;
        for (int category = 0; row >= 0 && category < incomplete.length && !found; category++) {
            int target = targets.target(row, category);
            found = known[target] + missing[target] > 0;
        }
        return found;
    }
}
