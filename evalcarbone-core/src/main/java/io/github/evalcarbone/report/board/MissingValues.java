package io.github.evalcarbone.report.board;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.LineGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The causes of missing values that touch most lines. */
record MissingValues(UnaryOperator<String> titles, Wording words) {

    private static final int MOST = 3;

    List<ReportBlock> of(LineGroups lines) {
        List<Issue> gaps = lines.issues().stream()
                .filter(issue -> issue.kind() == Kind.GAP)
                .toList();
        List<ReportBlock> blocks = new ArrayList<>();
        if (gaps.isEmpty()) {
            blocks.add(new Paragraph(words.text(lines.all().lines() == 0 ? "coverage.no.line" : "gaps.none")));
            return blocks;
        }
        blocks.add(new Bullets(gaps.stream().limit(MOST).map(this::bullet).toList()));
        if (gaps.size() > MOST) {
            blocks.add(new Paragraph(words.count("board.more.gaps", gaps.size() - MOST)));
        }
        return blocks;
    }

    private Bullet bullet(Issue issue) {
        String lines = words.count("lines", issue.lines());
        return new Bullet(words.text("board.gap", issue.message(words.language(), titles), lines), List.of());
    }
}
