package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.SetAside;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The totals of some lines, with the remarks on them and the problems of rows that are none. It travels by both of Spark's
 * serialisers, some kB a group, and parts merge into the whole, in any order. Immutable and thread-safe.
 */
public final class PartTotals implements Remarkable<PartTotals>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final GroupedTotals totals;
    private final ArrayList<Notice> remarks;
    private final FirstProblems problems;

    private PartTotals(GroupedTotals totals, List<Notice> remarks, FirstProblems problems) {
        this.totals = totals;
        this.remarks = new ArrayList<>(remarks);
        this.problems = problems;
    }

    static PartTotals of(GroupedTotals totals) {
        return new PartTotals(totals, List.of(), FirstProblems.NONE);
    }

    @Override
    public PartTotals withRemarks(List<Problem> more) {
        List<Notice> found = more.stream().map(Notice::of).toList();
        return new PartTotals(totals, CountedRemarks.merged(found, remarks), problems);
    }

    @Override
    public PartTotals withSetAside(SetAside more) {
        return new PartTotals(totals.withSetAside(more), remarks, problems);
    }

    PartTotals withProblems(List<Problem> more) {
        return new PartTotals(totals, remarks, problems.plus(FirstProblems.of(more)));
    }

    /**
     * Returns the totals of both parts together, bit-identical to computing them at once.
     *
     * @param other  totals of other lines by the same settings
     * @return the totals of both
     */
    public PartTotals merge(PartTotals other) {
        return new PartTotals(
                totals.merge(other.totals),
                CountedRemarks.merged(remarks, other.remarks),
                problems.plus(other.problems));
    }

    /** {@return the totals of each group, with the remarks in an order that does not depend on the parts} */
    public GroupedTotals totals() {
        return totals.withRemarks(CountedRemarks.sorted(remarks));
    }

    /** {@return the first problems, by file and row, and a count of the others if there are any} */
    public List<Problem> problems() {
        return problems.list();
    }
}
