package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.factor.CountryNames;
import io.github.evalcarbone.factor.DatasetParts;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorKey;
import io.github.evalcarbone.factor.NamedKind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.Optional;

/** Reads electricity mixes of both generations: the code of a country is its area, its name an alias. */
final class ReferenceMixes {

    private static final String PER = "kWh";

    private final DatasetParts parts;
    private final ReferenceFigures figures;

    ReferenceMixes(DatasetParts parts, ReferenceFigures figures) {
        this.parts = parts;
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
        ElectricityMix mix = new ElectricityMix(area, Optional.empty(), "not stated", factor);
        boolean isNew = parts.addArea(area)
                && parts.addAlias(NamedKind.AREA, place, area)
                && parts.add(FactorKey.ofArea(area, category), mix);
        if (!isNew) {
            row.problem(ReferenceField.PLACE, ProblemCode.DUPLICATE_KEY, area + " " + category);
        }
    }
}
