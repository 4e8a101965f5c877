package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import java.util.List;

/**
 * An impact category with its total.
 *
 * @param id  its id
 * @param label  its name
 * @param unit  its unit
 * @param total  its total
 */
record CategoryView(String id, String label, String unit, TotalView total) {

    static List<CategoryView> of(StoredFootprint footprint, Language language) {
        return footprint.categories().stream()
                .map(category -> new CategoryView(
                        category.id(),
                        category.label(language),
                        category.unitPerYear().toText(language),
                        TotalView.of(footprint.total(category))))
                .toList();
    }

    /** Returns the category that was asked for, else climate change, else the first. */
    static ImpactCategory chosen(String asked, List<ImpactCategory> computed) {
        return computed.stream()
                .filter(category -> category.id().equals(asked))
                .findFirst()
                .orElseGet(() -> computed.contains(ImpactCategory.CLIMATE_CHANGE)
                        ? ImpactCategory.CLIMATE_CHANGE
                        : computed.get(0));
    }
}
