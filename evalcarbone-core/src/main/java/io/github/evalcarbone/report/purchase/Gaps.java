package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.layout.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Missing values by cause: the lines, the phases, and what to do. */
final class Gaps {

    private Gaps() {}

    /**
     * Returns a bullet for each cause.
     *
     * @param key  the key of the text that names what lacks them, its lines and phases
     */
    static List<Bullet> bullets(List<Issue> issues, String key, Wording words) {
        return issues.stream().map(issue -> bullet(issue, key, words)).toList();
    }

    private static Bullet bullet(Issue issue, String key, Wording words) {
        String message = issue.message(words.language());
        String hint = issue.hint(words.language());
        String phases = issue.phases().stream()
                .map(phase -> phase.label(words.language()))
                .collect(Collectors.joining(", "));
        return new Bullet(
                words.text("annex.issue", issue.code().code(), hint.isEmpty() ? message : message + " " + hint),
                List.of(words.text(key, words.count("lines", issue.lines()), phases)));
    }
}
