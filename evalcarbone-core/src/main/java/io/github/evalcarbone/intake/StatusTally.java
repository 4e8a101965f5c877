package io.github.evalcarbone.intake;

import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the lines of each status that a policy leaves out, or counts though it does not mean service. */
final class StatusTally {

    /** Beyond so many statuses the others are counted together. */
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

    /** Counts a line; tells whether it is to be left out. */
    boolean leavesOut(Optional<String> status) {
        return status.isPresent() && leavesOut(status.get());
    }

    private boolean leavesOut(String status) {
        Count known = counts.get(status);
        Count count = known == null ? start(status) : known;
        count.lines++;
        boolean out = count.fate == Fate.LEFT_OUT;
        leftOut += out ? 1 : 0;
        return out;
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

    List<Problem> remarks(String file) {
        List<Problem> remarks = new ArrayList<>();
        counts.forEach((status, count) -> tell(file, status, count, remarks));
        others.values().forEach(count -> tell(file, OTHERS, count, remarks));
        return remarks;
    }

    private static void tell(String file, String status, Count count, List<Problem> remarks) {
        if (count.fate != Fate.IN_SERVICE) {
            ProblemCode code = count.fate == Fate.LEFT_OUT ? ProblemCode.STATUS_LEFT_OUT : ProblemCode.STATUS_COUNTED;
            remarks.add(Problem.of(code, Location.file(file), status, String.valueOf(count.lines)));
        }
    }
}
