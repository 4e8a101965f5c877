package io.github.evalcarbone.spark;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The first problems of a table, by file and row, and the number of the others by code: in memory that does not grow with
 * the rows, and the same however the table is split. Immutable and thread-safe.
 */
final class FirstProblems implements Serializable {

    /** The most problems listed individually. */
    static final int LISTED = 1_000;

    static final FirstProblems NONE = new FirstProblems(List.of(), Map.of());

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<Notice> listed;
    private final TreeMap<String, Long> others;

    private FirstProblems(List<Notice> listed, Map<String, Long> others) {
        this.listed = new ArrayList<>(listed);
        this.others = new TreeMap<>(others);
    }

    /** Returns the first of some problems; counts of a reader's problems that it did not list are taken over. */
    static FirstProblems of(List<Problem> problems) {
        Map<String, Long> counts = new TreeMap<>();
        problems.stream().filter(FirstProblems::isCount).forEach(count -> addKinds(counts, count));
        return first(
                problems.stream()
                        .filter(problem -> !isCount(problem))
                        .map(Notice::of)
                        .toList(),
                counts);
    }

    private static boolean isCount(Problem problem) {
        return problem.is(CoreCode.PROBLEMS_NOT_LISTED);
    }

    /** Takes over kinds such as {@code 3 x EVC-1008, 1 x EVC-1007}. */
    private static void addKinds(Map<String, Long> counts, Problem count) {
        for (String kind : count.values().get(1).split(", ", -1)) {
            String[] parts = kind.split(" x ", -1);
            counts.merge(parts[1], Long.parseLong(parts[0]), Long::sum);
        }
    }

    private static FirstProblems first(List<Notice> all, Map<String, Long> counts) {
        List<Notice> sorted = all.stream().distinct().sorted(Notice.BY_PLACE).toList();
        int most = Math.min(LISTED, sorted.size());
        sorted.subList(most, sorted.size())
                .forEach(rest -> counts.merge(rest.code().code(), 1L, Long::sum));
        return new FirstProblems(sorted.subList(0, most), counts);
    }

    FirstProblems plus(FirstProblems other) {
        List<Notice> all = new ArrayList<>(listed);
        all.addAll(other.listed);
        Map<String, Long> counts = new TreeMap<>(others);
        other.others.forEach((code, lines) -> counts.merge(code, lines, Long::sum));
        return first(all, counts);
    }

    /** Returns the problems listed, and one that counts the others if there are any. */
    List<Problem> list() {
        List<Problem> all = new ArrayList<>(listed.stream().map(Notice::problem).toList());
        if (!others.isEmpty()) {
            all.add(notListed());
        }
        return all;
    }

    private Problem notListed() {
        String kinds = others.entrySet().stream()
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
        long sum = others.values().stream().mapToLong(Long::longValue).sum();
        return Problem.of(CoreCode.PROBLEMS_NOT_LISTED, Location.NONE, String.valueOf(sum), kinds);
    }
}
