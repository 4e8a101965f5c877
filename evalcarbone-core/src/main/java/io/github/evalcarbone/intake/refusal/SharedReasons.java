package io.github.evalcarbone.intake.refusal;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Problems of cells whose reason is their column: one problem for all rows of the column. Not thread-safe. */
public final class SharedReasons {

    /** The place of the number of rows among the values of these problems; the rows follow it. */
    private static final Map<String, Integer> COUNT =
            Map.of(CoreCode.AMBIGUOUS_NUMBER.code(), 1, CoreCode.NOTATION_MIXED.code(), 5);

    /** The place of the row of the contradiction, which is the refused cell itself if it is blank. */
    private static final int CONTRADICTION = 4;

    private final int mostRows;
    private final Map<List<String>, Reason> reasons = new LinkedHashMap<>();

    /**
     * Creates a collector without problems.
     *
     * @param mostRows  the most rows of a reason that are remembered; further ones are only counted
     */
    public SharedReasons(int mostRows) {
        this.mostRows = mostRows;
    }

    /** The first problem of a column, and the rows of all. */
    private final class Reason {

        private final Problem first;
        private final RowRanges rows = new RowRanges();
        private long count;

        Reason(Problem first) {
            this.first = first;
        }

        void add(long row) {
            if (count++ < mostRows) {
                rows.add(row);
            }
        }

        Problem problem() {
            int place = COUNT.getOrDefault(first.code().code(), 0);
            List<String> values = new ArrayList<>(first.values());
            values.set(place, String.valueOf(count));
            values.set(place + 1, rows.text());
            return alone(
                    new Problem(first.code(), first.severity(), first.location(), values),
                    first.location().row());
        }
    }

    /**
     * Completes the problem of a cell that contradicts others of its column.
     *
     * @param problem  the problem of a cell
     * @param row  its row
     * @return the problem, with the row of the contradiction if it is the cell itself
     */
    public static Problem alone(Problem problem, long row) {
        if (!problem.is(CoreCode.NOTATION_MIXED)
                || !problem.values().get(CONTRADICTION).isEmpty()) {
            return problem;
        }
        List<String> values = new ArrayList<>(problem.values());
        values.set(CONTRADICTION, String.valueOf(row));
        return new Problem(problem.code(), problem.severity(), problem.location(), values);
    }

    /**
     * Returns whether the reason of a problem is its column.
     *
     * @param problem  the problem of a cell
     * @return whether it is
     */
    public static boolean isShared(Problem problem) {
        return COUNT.containsKey(problem.code().code());
    }

    /**
     * Adds the problem of a cell; its row is after those added before, or the same.
     *
     * @param problem  the problem, whose reason is its column
     */
    public void add(Problem problem) {
        Location at = problem.location();
        reasons.computeIfAbsent(List.of(problem.code().code(), at.name()), key -> new Reason(problem))
                .add(at.row());
    }

    /**
     * Returns one problem for each reason.
     *
     * @return the problems, at their first cells, with the number of rows and the rows
     */
    public List<Problem> list() {
        return reasons.values().stream().map(Reason::problem).toList();
    }

    /**
     * Returns the rows of a problem.
     *
     * @param problem  a problem of one row, or of all those that are refused for its reason
     * @return the rows, in their order
     */
    public static LongStream rows(Problem problem) {
        int place = COUNT.getOrDefault(problem.code().code(), -2) + 1;
        boolean states = place > 0 && problem.values().size() > place;
        String rows = states ? problem.values().get(place) : "";
        return rows.isEmpty() ? LongStream.of(problem.location().row()) : RowRanges.rows(rows);
    }
}
