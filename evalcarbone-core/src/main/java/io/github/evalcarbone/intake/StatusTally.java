package io.github.evalcarbone.intake;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the lines of each status that a policy excludes, and of each counted status that does not mean service. */
final class StatusTally {

    /** The largest number of statuses counted individually; the others are counted together. */
    private static final int MOST = 1_000;

    private static final String OTHERS = "...";

    private enum Fate {
        IN_SERVICE,
        COUNTED,
        LEFT_OUT
    }

    private static final class Count {

        private final Fate fate;
        private long lines;

        Count(Fate fate) {
            this.fate = fate;
        }
    }

    private final StatusPolicy policy;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<Fate, Count> others = new LinkedHashMap<>();
    private long leftOut;

    StatusTally(StatusPolicy policy) {
        this.policy = policy;
    }

    /** Counts a line; returns whether it is excluded. */
    boolean leavesOut(Optional<String> status) {
        return status.isPresent() && leavesOut(status.get());
    }

    private boolean leavesOut(String status) {
        Count count = count(status);
        count.lines++;
        boolean out = count.fate == Fate.LEFT_OUT;
        leftOut += out ? 1 : 0;
        return out;
    }

    /** Adds the lines of another part of the same data. */
    void add(StatusTally other) {
        other.counts.forEach((status, count) -> count(status).lines += count.lines);
        other.others.forEach((fate, count) -> others.computeIfAbsent(fate, Count::new).lines += count.lines);
        leftOut += other.leftOut;
    }

    private Count count(String status) {
        Count known = counts.get(status);
        return known == null ? start(status) : known;
    }

    private Count start(String status) {
        Fate fate = fate(status);
        if (counts.size() == MOST) {
            return others.computeIfAbsent(fate, Count::new);
        }
        Count count = new Count(fate);
        counts.put(status, count);
        return count;
    }

    private Fate fate(String status) {
        if (policy.isLeftOut(status)) {
            return Fate.LEFT_OUT;
        }
        return policy.isInService(status) ? Fate.IN_SERVICE : Fate.COUNTED;
    }

    long leftOut() {
        return leftOut;
    }

    /** Returns the numbers in the order of the data; those of the statuses beyond the first thousand together. */
    Map<String, Long> leftOutByStatus() {
        Map<String, Long> lines = new LinkedHashMap<>();
        counts.forEach((status, count) -> add(status, count, lines));
        others.values().forEach(count -> add(OTHERS, count, lines));
        return lines;
    }

    private static void add(String status, Count count, Map<String, Long> lines) {
        if (count.fate == Fate.LEFT_OUT) {
            lines.put(status, count.lines);
        }
    }

    List<Problem> remarks(String file) {
        List<Problem> remarks = new ArrayList<>();
        counts.forEach((status, count) -> remark(file, status, count, remarks));
        others.values().forEach(count -> remark(file, OTHERS, count, remarks));
        return remarks;
    }

    private static void remark(String file, String status, Count count, List<Problem> remarks) {
        if (count.fate != Fate.IN_SERVICE) {
            CoreCode code = count.fate == Fate.LEFT_OUT ? CoreCode.STATUS_LEFT_OUT : CoreCode.STATUS_COUNTED;
            remarks.add(Problem.of(code, Location.file(file), status, String.valueOf(count.lines)));
        }
    }
}
