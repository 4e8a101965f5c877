package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;

/**
 * The normalisation reference of an impact category per person, and the weight of the category in a single score.
 * Immutable and thread-safe.
 *
 * @param category  the category
 * @param perPersonYear  the impact of one person in one year, in the category's unit
 * @param weight  the weight of the category, in 0 .. 1; those of all categories add up to 1
 * @param method  the impact assessment method it belongs to, such as {@code EF 3.1}
 * @param provenance  its origin
 */
public record Normalisation(
        ImpactCategory category, Amount perPersonYear, double weight, String method, Provenance provenance) {

    Normalisation withProvenance(Provenance changed) {
        return new Normalisation(category, perPersonYear, weight, method, changed);
    }
}
