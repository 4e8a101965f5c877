package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.problem.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Missing values or remarks of one cause.
 *
 * @param code  its code
 * @param isGap  whether values are missing
 * @param isToMend  whether a person should act on it
 * @param message  what is wrong
 * @param hint  what to do
 * @param lines  the number of lines
 * @param rows  the places of their first rows, from 0
 */
record IssueView(
        String code, boolean isGap, boolean isToMend, String message, String hint, long lines, List<Integer> rows) {

    private static final int MOST_ROWS = 1_000;

    static List<IssueView> of(Footprint footprint, LineRows rows, Language language) {
        return footprint.issues().stream()
                .map(issue -> new IssueView(
                        issue.code().code(),
                        issue.kind() == Issue.Kind.GAP,
                        issue.isToMend(),
                        issue.message(language),
                        issue.hint(language),
                        issue.lines(),
                        rows(issue, rows)))
                .toList();
    }

    private static List<Integer> rows(Issue issue, LineRows rows) {
        return issue.firstLines().stream().map(rows::of).filter(row -> row >= 0).toList();
    }

    /** Returns the gaps of each line as problems of its row: one for each message, whatever the phases. */
    static List<ProblemView> ofRows(Footprint footprint, LineRows rows, Language language) {
        Map<List<Object>, ProblemView> all = new LinkedHashMap<>();
        footprint.gaps().forEach(gap -> {
            int row = rows.of(gap.line());
            ProblemView found = ProblemView.of(gap.problem(), language);
            if (row >= 0 && all.size() < MOST_ROWS) {
                all.putIfAbsent(
                        List.of(row, found.message()),
                        new ProblemView(row, "", found.code(), "GAP", found.message(), found.hint()));
            }
        });
        return new ArrayList<>(all.values());
    }

    /** Returns the places of the rows of which a value is missing. */
    static TreeSet<Integer> incompleteRows(Footprint footprint, LineRows rows) {
        TreeSet<Integer> found = new TreeSet<>();
        footprint.gaps().forEach(gap -> found.add(rows.of(gap.line())));
        found.remove(-1);
        return found;
    }
}
