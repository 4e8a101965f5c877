package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;

/** The targets of a result: pairs of a phase and a category, numbered by phase, then category. */
public interface Targets {

    /** The categories, in a fixed order. */
    List<ImpactCategory> categories();

    /** The phases, in life-cycle order. */
    List<LifecyclePhase> phases();

    /** The number of targets. */
    default int targets() {
        return phases().size() * categories().size();
    }

    /** Returns the target of a phase and a category, each given by its index. */
    default int target(int phase, int category) {
        return phase * categories().size() + category;
    }

    /** Returns the target of a phase and a category, which must have been computed. */
    default int target(LifecyclePhase phase, ImpactCategory category) {
        return target(phases().indexOf(phase), categories().indexOf(category));
    }

    default LifecyclePhase phase(int target) {
        return phases().get(phaseIndex(target));
    }

    default ImpactCategory category(int target) {
        return categories().get(categoryIndex(target));
    }

    default int phaseIndex(int target) {
        return target / categories().size();
    }

    default int categoryIndex(int target) {
        return target % categories().size();
    }
}
