package io.github.evalcarbone.intake;

import io.github.evalcarbone.intake.StatusPolicy.Meaning;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the lines of each status that a policy excludes, puts into stock, or counts without knowing what it means. */
final class StatusTally {

    /** The largest number of statuses counted individually; the others are counted together. */
    private static final int MOST = 1_000;

    private static final String OTHERS = "...";

    /** The numbers of lines of a status that were kept and excluded. */
    private static final class Count {

        private final Meaning meaning;
        private long kept;
        private long leftOut;

        Count(Meaning meaning) {
            this.meaning = meaning;
        }

        void add(Count other) {
            kept += other.kept;
            leftOut += other.leftOut;
        }
    }

    private final StatusPolicy policy;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<Meaning, Count> others = new EnumMap<>(Meaning.class);
    private long leftOut;

    StatusTally(StatusPolicy policy) {
        this.policy = policy;
    }

    /** Counts a line; returns it in stock if its status means that, and nothing if it is excluded. */
    Optional<Equipment> take(Equipment line) {
        Meaning meaning = take(line.status(), line.serviceLife().withdrawn().isPresent());
        boolean isMoved = meaning == Meaning.IN_STOCK && !line.holding().isInStock();
        return meaning == Meaning.LEFT_OUT
                ? Optional.empty()
                : Optional.of(isMoved ? line.withHolding(line.holding().inStock()) : line);
    }

    /**
     * Counts a line by its status.
     *
     * @param status  its status, if any
     * @param isDated  whether it states the day of its withdrawal
     * @return {@code LEFT_OUT} if it is excluded, else the meaning of its status
     */
    Meaning take(Optional<String> status, boolean isDated) {
        return status.isEmpty() ? Meaning.UNKNOWN : take(status.get(), isDated);
    }

    private Meaning take(String status, boolean isDated) {
        Count count = count(status);
        boolean isGone = count.meaning == Meaning.WITHDRAWN && !(isDated && policy.keepsDated());
        if (isGone || count.meaning == Meaning.LEFT_OUT) {
            count.leftOut++;
            leftOut++;
            return Meaning.LEFT_OUT;
        }
        count.kept++;
        return count.meaning;
    }

    /** Adds the lines of another part of the same data. */
    void add(StatusTally other) {
        other.counts.forEach((status, count) -> count(status).add(count));
        other.others.forEach(
                (meaning, count) -> others.computeIfAbsent(meaning, Count::new).add(count));
        leftOut += other.leftOut;
    }

    private Count count(String status) {
        Count known = counts.get(status);
        return known == null ? start(status) : known;
    }

    private Count start(String status) {
        Meaning meaning = policy.meaning(status);
        if (counts.size() == MOST) {
            return others.computeIfAbsent(meaning, Count::new);
        }
        Count count = new Count(meaning);
        counts.put(status, count);
        return count;
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
        if (count.leftOut > 0) {
            lines.merge(status, count.leftOut, Long::sum);
        }
    }

    List<Problem> remarks(String file) {
        List<Problem> remarks = new ArrayList<>();
        counts.forEach((status, count) -> remark(file, status, count, remarks));
        others.values().forEach(count -> remark(file, OTHERS, count, remarks));
        return remarks;
    }

    private static void remark(String file, String status, Count count, List<Problem> remarks) {
        remark(CoreCode.STATUS_LEFT_OUT, file, status, count.leftOut, remarks);
        switch (count.meaning) {
            case IN_STOCK -> remark(CoreCode.STATUS_IN_STOCK, file, status, count.kept, remarks);
            case WITHDRAWN -> remark(CoreCode.STATUS_BY_DAY, file, status, count.kept, remarks);
            case UNKNOWN -> remark(CoreCode.STATUS_COUNTED, file, status, count.kept, remarks);
            case IN_SERVICE, LEFT_OUT -> {}
        }
    }

    private static void remark(CoreCode code, String file, String status, long lines, List<Problem> remarks) {
        if (lines > 0) {
            remarks.add(Problem.of(code, Location.file(file), status, String.valueOf(lines)));
        }
    }
}
