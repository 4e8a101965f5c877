package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Bullet;
import io.github.evalcarbone.report.layout.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings about the result, by kind, the most severe first: assumptions, defaults, doubtful figures. */
public final class FindingSection {

    private static final int MOST_LINES = 6;
    private static final int MOST_MESSAGES = 12;

    private final Wording words;
    private final List<Finding> findings;

    public FindingSection(Wording words, List<Finding> findings) {
        this.words = words;
        this.findings = findings;
    }

    public List<ReportBlock> blocks() {
        Map<ProblemCode, List<Finding>> byCode = findings.stream()
                .sorted(Comparator.comparing(finding -> finding.problem().severity()))
                .collect(Collectors.groupingBy(
                        finding -> finding.problem().code(), LinkedHashMap::new, Collectors.toList()));
        if (byCode.isEmpty()) {
            return List.of(new Paragraph(words.text("findings.none")));
        }
        List<Bullet> bullets = new ArrayList<>();
        byCode.values().forEach(alike -> bullets.add(bullet(alike)));
        return List.of(new Bullets(bullets));
    }

    private Bullet bullet(List<Finding> alike) {
        Problem first = alike.get(0).problem();
        List<String> messages = alike.stream().map(this::message).distinct().toList();
        List<String> lines = alike.stream()
                .flatMap(finding -> finding.line().stream())
                .distinct()
                .toList();
        String hint = first.hint(words.language());
        return messages.size() == 1
                ? new Bullet(words.text("finding.one", head(first, lines), messages.get(0) + " " + hint), lines(lines))
                : new Bullet(head(first, lines), details(messages, hint, lines));
    }

    private String head(Problem problem, List<String> lines) {
        String severity = words.text("severity." + problem.severity().name());
        return lines.isEmpty()
                ? words.text("finding", problem.code().code(), severity)
                : words.text("finding.lines", problem.code().code(), severity, words.count("lines", lines.size()));
    }

    private String message(Finding finding) {
        return finding.problem().message(words.language());
    }

    private List<String> details(List<String> messages, String hint, List<String> lines) {
        List<String> details = new ArrayList<>(messages.subList(0, Math.min(MOST_MESSAGES, messages.size())));
        if (messages.size() > MOST_MESSAGES) {
            details.add(words.count("findings.more", messages.size() - MOST_MESSAGES));
        }
        details.add(hint);
        details.addAll(lines(lines));
        return details;
    }

    /** Returns the first few ids, if there are any. */
    private List<String> lines(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining(", "));
        String rest = lines.size() > MOST_LINES ? words.count("lines.more", lines.size() - MOST_LINES) : "";
        return List.of(shown + rest);
    }
}
