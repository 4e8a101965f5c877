package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;

/**
 * What a factor is found by.
 *
 * @param owner  a model or area, as names are compared
 * @param phase  the phase
 * @param category  the category
 */
record FactorKey(String owner, LifecyclePhase phase, ImpactCategory category) {

    static FactorKey ofModel(String model, LifecyclePhase phase, ImpactCategory category) {
        return new FactorKey(MatchKey.of(model), phase, category);
    }

    /** Electricity is used, so an area has factors for the use phase alone. */
    static FactorKey ofArea(String area, ImpactCategory category) {
        return new FactorKey(MatchKey.of(area), LifecyclePhase.USE, category);
    }
}
