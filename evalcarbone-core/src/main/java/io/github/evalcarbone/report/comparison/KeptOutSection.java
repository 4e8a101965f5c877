package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.ChangeEffect;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that are kept out of the differences, how many and why. */
final class KeptOutSection {

    private static final int MOST_CAUSES = 6;

    private final ComparedResults results;
    private final Wording words;
    private final Set<String> told = new HashSet<>();

    KeptOutSection(ComparedResults results) {
        this.results = results;
        this.words = results.words();
    }

    List<ReportBlock> blocks() {
        Difference first = results.differences(results.category()).get(0);
        List<Bullet> bullets = new ArrayList<>();
        if (first.keptOut().unknownLines() > 0) {
            bullets.add(new Bullet(lines("kept.out.unknown", first.keptOut().unknownLines()), unknown()));
        }
        if (first.keptOut().excludedLines() > 0) {
            String key = results.scenarios().isEmpty() ? "kept.out.unlike" : "kept.out.excluded";
            bullets.add(new Bullet(lines(key, first.keptOut().excludedLines()), excluded()));
        }
        results.comparison().alternatives().stream()
                .filter(one -> !one.footprint().coverage().setAside().isComplete())
                .forEach(one -> bullets.add(new Bullet(refused(one), List.of())));
        return List.of(
                new Heading(words.text("heading.kept.out")),
                bullets.isEmpty() ? new Paragraph(words.text("kept.out.nothing")) : new Bullets(bullets));
    }

    private String lines(String key, long lines) {
        return words.text(key, words.numbers().whole(lines));
    }

    private String refused(Alternative alternative) {
        long rows = alternative.footprint().coverage().setAside().refused();
        return rows > 0
                ? words.text(
                        "kept.out.refused", alternative.name(), words.numbers().whole(rows))
                : words.text("kept.out.unread", alternative.name());
    }

    /** The causes of gaps of each alternative; those of the base are not repeated. */
    private List<String> unknown() {
        List<String> causes = new ArrayList<>();
        results.comparison().alternatives().forEach(one -> causes.addAll(causes(one)));
        return shortened(causes);
    }

    private List<String> causes(Alternative alternative) {
        return alternative.footprint().issues().stream()
                .filter(issue -> issue.kind() == Issue.Kind.GAP)
                .filter(issue -> issue.categories().contains(results.category()))
                .filter(issue -> told.add(issue.message(words.language())))
                .map(issue -> cause(alternative, issue))
                .toList();
    }

    private String cause(Alternative alternative, Issue issue) {
        return words.text(
                "kept.out.cause",
                alternative.name(),
                words.count("lines", issue.lines()),
                issue.message(words.language()));
    }

    /** The reasons of the scenarios, each with its lines, and the refurbishment that is not known. */
    private List<String> excluded() {
        List<String> reasons = new ArrayList<>();
        for (SimulatedFootprint<?> scenario : results.scenarios()) {
            Map<Obstacle, Long> lines = new EnumMap<>(Obstacle.class);
            scenario.outcome().effects().stream()
                    .map(ChangeEffect::notComputable)
                    .forEach(found -> found.forEach((reason, count) -> lines.merge(reason, count, Long::sum)));
            lines.forEach((reason, count) -> reasons.add(reason(scenario, "obstacle." + reason, count)));
            refurbishment(scenario).ifPresent(reasons::add);
        }
        return shortened(reasons);
    }

    private String reason(SimulatedFootprint<?> scenario, String key, long lines) {
        return words.text("kept.out.cause", scenario.scenario().name(), words.count("lines", lines), words.text(key));
    }

    /** Lines that are split off by a change of condition and lack the impact of their refurbishment. */
    private Optional<String> refurbishment(SimulatedFootprint<?> scenario) {
        long lines = UnknownRefurbishment.lines(scenario, results.category());
        return lines == 0 ? Optional.empty() : Optional.of(reason(scenario, "obstacle.refurbishment", lines));
    }

    private List<String> shortened(List<String> causes) {
        if (causes.size() <= MOST_CAUSES) {
            return causes;
        }
        List<String> shown = new ArrayList<>(causes.subList(0, MOST_CAUSES));
        shown.add(words.count("kept.out.more", causes.size() - MOST_CAUSES));
        return shown;
    }
}
