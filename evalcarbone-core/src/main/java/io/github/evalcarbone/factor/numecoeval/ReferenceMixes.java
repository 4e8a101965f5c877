package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.vocabulary.CountryNames;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the electricity mixes of NumEcoEval 1 and 2: the code of a country is its area, its name an alias. */
final class ReferenceMixes {

    private static final String PER = "kWh";

    private record MixKey(String area, ImpactCategory category) {}

    private final FactorDataset.Builder dataset;
    private final ReferenceFigures figures;
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<MixKey> mixes = new HashSet<>();

    ReferenceMixes(FactorDataset.Builder dataset, ReferenceFigures figures) {
        this.dataset = dataset;
        this.figures = figures;
    }

    void mix(ReferenceRow row) {
        String place = row.text(ReferenceField.PLACE);
        Optional<ImpactCategory> category = figures.category(row, PER);
        category.ifPresent(found -> figures.factor(row, found, PER)
                .filter(factor -> !place.isEmpty())
                .ifPresent(factor -> mix(row, place, found, factor)));
    }

    private void mix(ReferenceRow row, String place, ImpactCategory category, Factor factor) {
        String area = row.optional(ReferenceField.AREA)
                .or(() -> CountryNames.code(place))
                .orElse(place);
        if (isNew(place, area, category)) {
            dataset.areaAlias(place, area).mix(category, ElectricityMix.of(area, factor));
        } else {
            row.problem(ReferenceField.PLACE, CoreCode.DUPLICATE_DATASET_KEY, area + " " + category);
        }
    }

    /** Returns whether a mix is new: an area has one spelling, a place one area, and an area one mix per category. */
    private boolean isNew(String place, String area, ImpactCategory category) {
        return area.equals(areas.computeIfAbsent(MatchKey.of(area), any -> area))
                && area.equals(places.computeIfAbsent(MatchKey.of(place), any -> area))
                && mixes.add(new MixKey(area, category));
    }
}
