package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        Map<GroupKey, Total> totals = footprint.by(Facet.LINE).totals(category);
        return footprint.lines().stream()
                .sorted(Comparator.comparingDouble((FootprintLine line) -> -amount(totals, line)))
                .limit(MOST)
                .map(line -> of(line, total(totals, line), factors, rows, language))
                .toList();
    }

    private static double amount(Map<GroupKey, Total> totals, FootprintLine line) {
        return total(totals, line).known().value();
    }

    private static Total total(Map<GroupKey, Total> totals, FootprintLine line) {
        return Objects.requireNonNull(totals.get(new GroupKey(List.of(Facet.LINE), List.of(line.id()))));
    }

    private static LineView of(FootprintLine line, Total total, FactorSet factors, LineRows rows, Language language) {
        return new LineView(
                line.id(),
                line.label(),
                rows.of(line.id()),
                line.quantity(),
                line.type().map(type -> GroupView.label(type, Facet.EQUIPMENT_TYPE, factors, language)).orElse(""),
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
