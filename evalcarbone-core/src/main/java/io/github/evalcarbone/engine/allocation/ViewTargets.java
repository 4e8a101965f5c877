package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.Optional;

/**
 * The data shared by the lines of views: phases, categories with their units, and the explanations of carriers.
 * Immutable.
 */
final class ViewTargets {

    /** Explains the impact of equipment or a service, by its id and target. */
    interface Carriers {

        Optional<Explanation> explain(String carrier, int target);
    }

    private final ResultHeader header;
    private final Carriers carriers;
    private final LifecyclePhase[] phases;
    private final ImpactCategory[] categories;
    private final Unit[] units;

    ViewTargets(ResultHeader header, Carriers carriers) {
        this.header = header;
        this.carriers = carriers;
        this.phases = header.phases().toArray(LifecyclePhase[]::new);
        this.categories = header.categories().toArray(ImpactCategory[]::new);
        this.units =
                header.categories().stream().map(ImpactCategory::unitPerYear).toArray(Unit[]::new);
    }

    ResultHeader header() {
        return header;
    }

    Carriers carriers() {
        return carriers;
    }

    /** Returns the index of a target; rejects a phase or category that was not computed. */
    int target(LifecyclePhase phase, ImpactCategory category) {
        int found = phase(phase);
        return header.target(found, category(category));
    }

    private int phase(LifecyclePhase phase) {
        for (int i = 0; i < phases.length; i++) {
            if (phases[i] == phase) {
                return i;
            }
        }
        header.requirePhase(phase);
        throw new IllegalStateException("The phase [" + phase + "] must be refused.");
    }

    /** Returns the index of a category; an identity test succeeds in most cases. */
    @SuppressWarnings("ReferenceEquality") // equal but not identical categories are found below
    int category(ImpactCategory category) {
        for (int i = 0; i < categories.length; i++) {
            if (categories[i] == category) {
                return i;
            }
        }
        return header.requireCategory(category);
    }

    int categories() {
        return categories.length;
    }

    int targets() {
        return header.targets();
    }

    Amount amount(double value, int category) {
        return new Amount(value, units[category]);
    }
}
