package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;

/**
 * The key of a factor.
 *
 * @param owner  the normalised name of a model or area
 * @param phase  the phase
 * @param category  the category
 */
record FactorKey(String owner, LifecyclePhase phase, ImpactCategory category) {

    static FactorKey ofModel(String model, LifecyclePhase phase, ImpactCategory category) {
        return new FactorKey(MatchKey.of(model), phase, category);
    }

    /** Returns the key of an area, which has factors for the use phase only: electricity is used. */
    static FactorKey ofArea(String area, ImpactCategory category) {
        return new FactorKey(MatchKey.of(area), LifecyclePhase.USE, category);
    }
}
