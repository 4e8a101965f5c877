package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.SetAside;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/**
 * The totals of some lines, with the remarks on them and the problems of rows that are none. It travels by both of Spark's
 * serialisers, some kB a group, and parts merge into the whole, in any order. Immutable and thread-safe.
 */
public final class PartTotals implements Remarkable<PartTotals>, Serializable {

    /** The most parts that travel to the driver one by one; a shuffle costs more than they do, but holds any number. */
    private static final int MOST_AT_ONCE = 256;

    @Serial
    private static final long serialVersionUID = 1L;

    private final GroupedTotals totals;
    private final FirstProblems problems;

    private PartTotals(GroupedTotals totals, FirstProblems problems) {
        this.totals = totals;
        this.problems = problems;
    }

    static PartTotals of(GroupedTotals totals) {
        return new PartTotals(totals, FirstProblems.NONE);
    }

    /** Merges parts, of which there is at least one. */
    static PartTotals merged(JavaRDD<PartTotals> parts) {
        return parts.getNumPartitions() > MOST_AT_ONCE
                ? parts.treeReduce(PartTotals::merge)
                : parts.reduce(PartTotals::merge);
    }

    @Override
    public PartTotals withRemarks(List<Problem> more) {
        return new PartTotals(totals.withRemarks(more), problems);
    }

    @Override
    public PartTotals withSetAside(SetAside more) {
        return new PartTotals(totals.withSetAside(more), problems);
    }

    PartTotals withProblems(List<Problem> more) {
        return new PartTotals(totals, problems.plus(FirstProblems.of(more)));
    }

    /**
     * Returns the totals of both parts together, bit-identical to computing them at once.
     *
     * @param other  totals of other lines by the same settings
     * @return the totals of both
     */
    public PartTotals merge(PartTotals other) {
        return new PartTotals(totals.merge(other.totals), problems.plus(other.problems));
    }

    /** {@return the totals of each group} */
    public GroupedTotals totals() {
        return totals;
    }

    /** {@return the first problems, by file and row, and a count of the others if there are any} */
    public List<Problem> problems() {
        return problems.list();
    }
}
