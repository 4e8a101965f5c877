package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;

/**
 * An equivalence that illustrates an impact, such as kilometres by car. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code car-kilometres}
 * @param titles  its names in English and French
 * @param category  the category it illustrates
 * @param perImpact  the amount of it equivalent to one unit of impact, such as 5181 {@code km/t CO2 eq}
 * @param provenance  its origin
 */
public record Equivalence(
        String id, Bilingual titles, ImpactCategory category, Amount perImpact, Provenance provenance) {

    Equivalence withProvenance(Provenance changed) {
        return new Equivalence(id, titles, category, perImpact, changed);
    }
}
