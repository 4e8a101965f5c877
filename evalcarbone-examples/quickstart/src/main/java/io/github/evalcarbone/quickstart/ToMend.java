package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is to be mended in one go: problems of one kind, with all their rows or lines.
 *
 * @param problem  the first of them
 * @param place  where it is: a cell, or a column if there are several
 * @param others  how many further problems differ from it in their values, such as the bad numbers of a column
 * @param where  the rows, or the ids of the lines; empty if the place says it
 * @param affected  the numbers of the rows, or the ids of the lines
 */
record ToMend(Problem problem, String place, int others, String where, Set<?> affected) {

    private static final Comparator<ToMend> BY_LINES =
            Comparator.comparingInt(ToMend::lines).reversed();

    int lines() {
        return affected.size();
    }

    /** The problems of the files, those of most rows first. */
    static List<ToMend> ofFiles(List<Problem> problems) {
        Map<Object, List<Problem>> groups = new LinkedHashMap<>();
        problems.forEach(problem ->
                groups.computeIfAbsent(kind(problem), same -> new ArrayList<>()).add(problem));
        return groups.values().stream().map(ToMend::ofRows).sorted(BY_LINES).toList();
    }

    /** Cells of one column are of one kind; a place in JSON, a whole file, or a missing column stands for itself. */
    private static Object kind(Problem problem) {
        Location at = problem.location();
        boolean isRow = at.row() > 0 && at.path().isEmpty() && !problem.is(CoreCode.MISSING_COLUMN);
        return List.of(problem.code(), at.file(), at.name(), isRow ? "" : problem);
    }

    private static ToMend ofRows(List<Problem> same) {
        Problem first = same.get(0);
        Location at = first.location();
        SortedSet<Integer> rows = new TreeSet<>(
                same.stream().map(problem -> problem.location().row()).toList());
        long different = same.stream().map(Problem::values).distinct().count();
        return rows.size() == 1
                ? new ToMend(first, at.toString(), (int) different - 1, "", rows)
                : new ToMend(
                        first, (at.file() + " " + at.name()).strip(), (int) different - 1, RowRanges.of(rows), rows);
    }

    /** The reasons why values will be missing, those of most lines first; one that is the same in several categories stands once. */
    static List<ToMend> ofGaps(List<Gap> gaps) {
        return ofLines(LinesByProblem.ofGaps(gaps));
    }

    /** The doubts about values that are known, those of most lines first. */
    static List<ToMend> ofDoubts(ComputedFootprint known) {
        return ofLines(LinesByProblem.ofDoubts(known));
    }

    private static List<ToMend> ofLines(LinesByProblem lines) {
        Map<List<Object>, List<Problem>> groups = new LinkedHashMap<>();
        Map<Problem, Set<String>> ids = new LinkedHashMap<>();
        lines.each((problem, of) -> {
            ids.put(problem, of);
            groups.computeIfAbsent(
                            List.of(problem.code(), subject(problem), new LinkedHashSet<>(of)),
                            same -> new ArrayList<>())
                    .add(problem);
        });
        return groups.values().stream()
                .map(same -> ofLines(same, ids.getOrDefault(same.get(0), Set.of())))
                .sorted(BY_LINES)
                .toList();
    }

    private static ToMend ofLines(List<Problem> same, Set<String> ids) {
        return new ToMend(same.get(0), "", same.size() - 1, LinesByProblem.first(ids), ids);
    }

    private static String subject(Problem problem) {
        return problem.values().stream().findFirst().orElse("");
    }

    /** The kinds of problems that hold up most lines, each by its first problem. */
    static List<ToMend> first(int most, List<ToMend> ofFiles, List<ToMend> ofGaps) {
        Map<ProblemCode, List<ToMend>> kinds = new LinkedHashMap<>();
        Stream.concat(ofFiles.stream(), ofGaps.stream())
                .forEach(one -> kinds.computeIfAbsent(one.problem().code(), same -> new ArrayList<>())
                        .add(one));
        return kinds.values().stream()
                .map(ToMend::joined)
                .sorted(BY_LINES)
                .limit(most)
                .toList();
    }

    private static ToMend joined(List<ToMend> same) {
        Set<Object> all = new LinkedHashSet<>();
        same.forEach(one -> one.affected()
                .forEach(line -> all.add(List.of(one.problem().location().file(), line))));
        return new ToMend(same.get(0).problem(), "", same.size() - 1, "", all);
    }
}
