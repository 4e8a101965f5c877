package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line with its total.
 *
 * @param id  its id
 * @param label  its name
 * @param row  the place of its row, from 0; -1 if it was not found
 * @param items  the number of items
 * @param type  the name of its type
 * @param model  the device that stands for it
 * @param total  its total
 */
record LineView(String id, String label, int row, double items, String type, String model, TotalView total) {

    private static final int MOST = 200;

    static List<LineView> largest(
            Footprint footprint, ImpactCategory category, FactorSet factors, LineRows rows, Language language) {
        List<Breakdown.Group> largest = footprint.by(Facet.LINE).groups().stream()
                .sorted(Comparator.comparingDouble((Breakdown.Group group) -> -amount(group, category)))
                .limit(MOST)
                .toList();
        Set<String> ids = largest.stream().map(LineView::id).collect(Collectors.toSet());
        Map<String, FootprintLine> lines = footprint.lines().stream()
                .filter(line -> ids.contains(line.id()))
                .collect(Collectors.toMap(FootprintLine::id, line -> line));
        return largest.stream()
                .flatMap(group -> Stream.ofNullable(lines.get(id(group)))
                        .map(line -> of(line, group.total(category), factors, rows, language)))
                .toList();
    }

    private static String id(Breakdown.Group group) {
        return group.key().texts().get(0);
    }

    private static double amount(Breakdown.Group group, ImpactCategory category) {
        return group.total(category).known().value();
    }

    private static LineView of(FootprintLine line, Total total, FactorSet factors, LineRows rows, Language language) {
        return new LineView(
                line.id(),
                line.label(),
                rows.of(line.id()),
                line.quantity(),
                line.type()
                        .map(type -> GroupView.label(type, Facet.EQUIPMENT_TYPE, factors, language))
                        .orElse(""),
                line.model().map(model -> model(model, factors, language)).orElse(""),
                TotalView.of(total));
    }

    static String model(String id, FactorSet factors, Language language) {
        return factors.model(id)
                .map(found -> found.model().titles().in(language))
                .filter(text -> !text.isBlank())
                .orElse(id);
    }
}
