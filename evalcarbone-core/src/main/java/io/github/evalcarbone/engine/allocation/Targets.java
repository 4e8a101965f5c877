package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.stream.IntStream;

/** What a footprint has a value of: each phase in each category, numbered by phase, then category. */
record Targets(List<LifecyclePhase> phases, List<ImpactCategory> categories) {

    int count() {
        return phases.size() * categories.size();
    }

    /** The number of a target; negative if the footprint has none such. */
    int of(LifecyclePhase phase, ImpactCategory category) {
        int at = phases.indexOf(phase);
        int in = categories.indexOf(category);
        return at < 0 || in < 0 ? -1 : at * categories.size() + in;
    }

    LifecyclePhase phase(int target) {
        return phases.get(target / categories.size());
    }

    ImpactCategory category(int target) {
        return categories.get(target % categories.size());
    }

    IntStream in(ImpactCategory category) {
        return IntStream.range(0, count()).filter(target -> category(target).equals(category));
    }
}
