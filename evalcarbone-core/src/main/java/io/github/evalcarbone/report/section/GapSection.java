package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Bullet;
import io.github.evalcarbone.report.layout.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The gaps, by reason and by line. */
public final class GapSection {

    private static final int MOST_LINES = 25;

    private final ReportContext edition;
    private final Wording words;
    private final Map<String, String> labels = new HashMap<>();

    public GapSection(ReportContext edition) {
        this.edition = edition;
        this.words = edition.words();
        edition.data().lines().forEach(line -> labels.put(line.id(), label(line)));
    }

    private static String label(FootprintLine line) {
        return line.label().equals(line.id()) ? line.id() : line.id() + " " + line.label();
    }

    public List<ReportBlock> blocks() {
        return blocks(edition.data().gaps());
    }

    public List<ReportBlock> blocks(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return List.of(new Paragraph(words.text("gaps.none")));
        }
        Map<ProblemCode, List<Gap>> byCode = gaps.stream()
                .collect(Collectors.groupingBy(gap -> gap.problem().code(), LinkedHashMap::new, Collectors.toList()));
        List<Bullet> bullets = new ArrayList<>();
        byCode.forEach((code, group) -> bullets.add(bullet(code, group)));
        return List.of(new Paragraph(words.text("gaps.some")), new Bullets(bullets));
    }

    private Bullet bullet(ProblemCode code, List<Gap> gaps) {
        Map<String, List<Gap>> byLine =
                gaps.stream().collect(Collectors.groupingBy(Gap::line, LinkedHashMap::new, Collectors.toList()));
        List<String> details = new ArrayList<>();
        byLine.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(line -> details.add(detail(line.getKey(), line.getValue())));
        if (byLine.size() > MOST_LINES) {
            details.add(words.count("gaps.more.lines", byLine.size() - MOST_LINES));
        }
        String hint = gaps.get(0).problem().hint(words.language());
        return new Bullet(words.text("gaps.code", code.code(), words.count("lines", byLine.size()), hint), details);
    }

    private String detail(String line, List<Gap> gaps) {
        return words.text("gaps.line", labels.getOrDefault(line, line), missing(gaps), messages(gaps));
    }

    private String messages(List<Gap> gaps) {
        List<String> messages = gaps.stream()
                .map(gap -> gap.problem().message(words.language()))
                .distinct()
                .toList();
        return messages.size() == 1
                ? messages.get(0)
                : messages.get(0) + " " + words.count("gaps.more.messages", messages.size() - 1);
    }

    private String missing(List<Gap> gaps) {
        Set<LifecyclePhase> phases = new LinkedHashSet<>();
        Set<ImpactCategory> categories = new LinkedHashSet<>();
        gaps.forEach(gap -> phases.add(gap.phase()));
        gaps.forEach(gap -> categories.add(gap.category()));
        return phases(phases) + words.text("list.separator") + categories(categories);
    }

    private String phases(Set<LifecyclePhase> phases) {
        return phases.size() == edition.data().phases().size()
                ? words.text("all.phases")
                : phases.stream().map(phase -> phase.label(words.language())).collect(Collectors.joining(", "));
    }

    private String categories(Set<ImpactCategory> categories) {
        return categories.size() == edition.data().categories().size()
                ? words.text("all.categories")
                : categories.stream()
                        .map(category -> category.label(words.language()))
                        .collect(Collectors.joining(", "));
    }
}
