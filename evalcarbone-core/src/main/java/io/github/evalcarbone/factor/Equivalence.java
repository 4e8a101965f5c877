package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;

/**
 * A picture for an impact, such as kilometres by car. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code car-kilometres}
 * @param titles  what people call it
 * @param category  the category it pictures
 * @param perImpact  how much of it one unit of impact is, such as 5181 {@code km/t CO2 eq}
 * @param provenance  where it comes from
 */
public record Equivalence(
        String id, Bilingual titles, ImpactCategory category, Amount perImpact, Provenance provenance) {

    Equivalence withProvenance(Provenance changed) {
        return new Equivalence(id, titles, category, perImpact, changed);
    }
}
