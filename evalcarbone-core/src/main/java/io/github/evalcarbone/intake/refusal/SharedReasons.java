package io.github.evalcarbone.intake.refusal;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Problems whose reason is not their row, but how their column is written, or a header above them: one problem for all such rows. Not
 * thread-safe.
 */
public final class SharedReasons {

    /** The place of the number of rows among the values of these problems; the rows follow it. */
    private static final Map<String, Integer> COUNT = Map.of(
            CoreCode.AMBIGUOUS_NUMBER.code(),
            1,
            CoreCode.HEADER_OTHERWISE.code(),
            2,
            CoreCode.NOTATION_MIXED.code(),
            5);

    /** The place of the row of the contradiction, which is the refused cell itself if it is blank. */
    private static final int CONTRADICTION = 4;

    /** The place of the row below a header with other columns. */
    private static final int ROWS_BELOW = 3;

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

    /** The first problem of a reason, and the rows of all. */
    private final class Reason {

        private final Problem first;
        private final RowRanges rows = new RowRanges();
        private long count;

        Reason(Problem first) {
            this.first = first;
        }

        void add(Problem problem) {
            boolean isHeader = problem.values().get(place(problem)).equals("0");
            if (!isHeader && count++ < mostRows) {
                rows.add(problem.location().row());
            }
        }

        Problem problem() {
            int place = place(first);
            List<String> values = new ArrayList<>(first.values());
            values.set(place, String.valueOf(count));
            values.set(place + 1, rows.text());
            return alone(
                    new Problem(first.code(), first.severity(), first.location(), values),
                    first.location().row());
        }
    }

    private static int place(Problem problem) {
        return COUNT.getOrDefault(problem.code().code(), 0);
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
     * Returns whether the reason of a problem is not its row alone.
     *
     * @param problem  the problem of a cell or a row
     * @return whether it is
     */
    public static boolean isShared(Problem problem) {
        return COUNT.containsKey(problem.code().code());
    }

    /**
     * Adds the problem of a cell, or of a row below a header; its row is after those added before, or the same.
     *
     * @param problem  the problem, whose reason is not its row alone
     */
    public void add(Problem problem) {
        reasons.computeIfAbsent(reason(problem), key -> new Reason(problem)).add(problem);
    }

    /**
     * Joins the problems of each reason among those of small tables.
     *
     * @param problems  the problems of rows, in the order of the rows of each table
     * @return one problem for each reason, in place of the first, and the others as they are
     */
    public static List<Problem> joined(List<Problem> problems) {
        SharedReasons shared = new SharedReasons(Integer.MAX_VALUE);
        problems.stream().filter(SharedReasons::isShared).forEach(shared::add);
        Set<List<String>> told = new HashSet<>();
        return problems.stream()
                .filter(problem -> !isShared(problem) || told.add(reason(problem)))
                .map(problem -> Optional.ofNullable(shared.reasons.get(reason(problem)))
                        .filter(any -> isShared(problem))
                        .map(Reason::problem)
                        .orElse(problem))
                .toList();
    }

    private static List<String> reason(Problem problem) {
        String header = isOfHeader(problem) ? problem.values().get(0) : "";
        return List.of(
                problem.code().code(),
                problem.location().file(),
                problem.location().name(),
                header);
    }

    private static boolean isOfHeader(Problem problem) {
        return problem.is(CoreCode.HEADER_OTHERWISE);
    }

    /**
     * Returns the problem of a row of a part of a file with the line numbers of the file.
     *
     * @param problem  the problem
     * @param lines  the number of lines of the file between its header and the part
     * @return the problem, at the same place
     */
    public static Problem shifted(Problem problem, long lines) {
        if (lines == 0 || !isOfHeader(problem)) {
            return problem;
        }
        List<String> values = new ArrayList<>(problem.values());
        values.set(0, String.valueOf(Long.parseLong(values.get(0)) + lines));
        values.set(ROWS_BELOW, shifted(values.get(ROWS_BELOW), lines));
        return new Problem(problem.code(), problem.severity(), problem.location(), values);
    }

    private static String shifted(String row, long lines) {
        return row.isEmpty() ? row : String.valueOf(Long.parseLong(row) + lines);
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
     * @return the rows, in their order; with a header, if that is the reason
     */
    public static LongStream rows(Problem problem) {
        int place = COUNT.getOrDefault(problem.code().code(), -2) + 1;
        boolean states = place > 0 && problem.values().size() > place;
        String rows = states ? problem.values().get(place) : "";
        LongStream all = rows.isEmpty() ? LongStream.of(problem.location().row()) : RowRanges.rows(rows);
        return isOfHeader(problem)
                ? LongStream.concat(LongStream.of(problem.location().row()), all)
                        .distinct()
                : all;
    }
}
