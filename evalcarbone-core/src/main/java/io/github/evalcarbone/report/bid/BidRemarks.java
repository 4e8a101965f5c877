package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.Wording;
import java.util.List;

/** Remarks in words, with what to do and the line of the file; what only programs need to know is in JSON alone. */
record BidRemarks(Wording words) {

    List<ReportBlock> blocks(List<Problem> problems) {
        List<Bullet> bullets = problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(problem -> new Bullet(text("annex.issue", problem), List.of()))
                .toList();
        return bullets.isEmpty() ? List.of() : List.of(new Bullets(bullets));
    }

    /**
     * Returns a problem in words.
     *
     * @param key  the key of a text with places for the code and the message
     */
    String text(String key, Problem problem) {
        int row = problem.location().row();
        String place = row == 0 ? "" : words.text("bid.row", words.numbers().whole(row));
        String message = problem.message(words.language());
        String hint = problem.hint(words.language());
        return words.text(key, problem.code().code(), hint.isEmpty() ? message : message + " " + hint) + place;
    }
}
