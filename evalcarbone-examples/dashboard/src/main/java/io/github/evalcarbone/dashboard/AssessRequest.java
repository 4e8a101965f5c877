package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for everything that is wrong with a document, and for its footprint.
 *
 * @param document  the document
 * @param category  the category to show; climate change if none is named
 */
record AssessRequest(Document document, @Nullable String category) {

    AssessRequest {
        Objects.requireNonNull(document);
    }

    private static final int MOST_PROBLEMS = 2_000;

    /**
     * The answer.
     *
     * @param problems  what is wrong, by row; at most 2,000
     * @param allProblems  how many problems there are
     * @param incomplete  the places of the rows of which a value is missing
     * @param leftOut  the number of rows that are left out by their status or hold totals
     * @param result  the footprint of the good rows; null if there is none
     */
    record Answer(
            List<ProblemView> problems,
            long allProblems,
            List<Integer> incomplete,
            long kept,
            long refused,
            long leftOut,
            @Nullable ResultView result) {}

    Object answer(Words words) {
        if (document.isEmpty()) {
            return new Answer(List.of(), 0, List.of(), 0, 0, 0, null);
        }
        Assessed assessed = Assessed.of(document);
        Language language = words.language();
        Optional<Footprint> footprint = assessed.footprint();
        LineRows rows =
                new LineRows(document.rows(), footprint.map(Footprint::lines).orElse(List.of()));
        List<ProblemView> problems = new ArrayList<>(views(assessed.run().problems(), language));
        List<ProblemView> ofReading = views(
                assessed.run().checked().remarks().stream()
                        .filter(this::isOfRow)
                        .toList(),
                language);
        footprint.ifPresent(known -> problems.addAll(IssueView.ofRows(known, rows, language)));
        problems.addAll(ofReading);
        RowCounts counts = assessed.run().rows();
        return new Answer(
                problems.stream().limit(MOST_PROBLEMS).toList(),
                problems.size(),
                footprint
                        .map(known -> List.copyOf(IssueView.incompleteRows(known, rows)))
                        .orElse(List.of()),
                counts.kept(),
                counts.refused(),
                counts.read() - counts.kept() - counts.refused(),
                footprint
                        .map(known -> ResultView.of(assessed, known, category == null ? "" : category, rows, words))
                        .orElse(null));
    }

    private boolean isOfRow(Problem problem) {
        return problem.location().row() > 1;
    }

    private static List<ProblemView> views(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> ProblemView.of(problem, language))
                .toList();
    }
}
