package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.IssueLines;
import io.github.evalcarbone.coverage.IssueLines.Place;
import io.github.evalcarbone.engine.digest.AlikeLines.Member;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.layout.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of lines, phases and categories in lists. */
final class LineNames {

    private final ReportContext edition;
    private final Wording words;
    private final Map<String, String> names = new HashMap<>();

    /** Creates the names of the lines that may be quoted. */
    LineNames(ReportContext edition, List<IssueLines> quoted) {
        this.edition = edition;
        this.words = edition.words();
        Set<String> ids = quoted.stream()
                .flatMap(lines -> lines.first().stream())
                .map(Place::line)
                .collect(Collectors.toSet());
        edition.lines()
                .digest()
                .lines()
                .forEach(alike -> alike.members().stream()
                        .filter(line -> ids.contains(line.id()))
                        .forEach(line -> names.put(line.id(), name(line))));
    }

    private static String name(Member line) {
        return line.label().equals(line.id()) ? line.id() : line.id() + " " + line.label();
    }

    /** Returns the names of the first lines, and how many more there are. */
    String first(Collection<String> ids, int most, long lines) {
        String first =
                ids.stream().limit(most).map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
        return lines > most ? first + words.count("lines.more", lines - most) : first;
    }

    String phases(List<LifecyclePhase> phases) {
        return phases.equals(edition.footprint().phases())
                ? words.text("all.phases")
                : phases.stream().map(phase -> phase.label(words.language())).collect(Collectors.joining(", "));
    }

    String categories(List<ImpactCategory> categories) {
        return categories.equals(edition.footprint().categories())
                ? words.text("all.categories")
                : categories.stream()
                        .map(category -> category.label(words.language()))
                        .collect(Collectors.joining(", "));
    }
}
