package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a device in one dataset, for comparison with those of other datasets. Immutable and thread-safe.
 *
 * @param dataset  the dataset
 * @param match  the device found in that dataset, and how it was found
 */
public record DeviceFigures(FactorDataset dataset, DeviceLookup match) {

    private static final List<LifecyclePhase> SPLIT =
            List.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.DISTRIBUTION, LifecyclePhase.END_OF_LIFE);

    /**
     * Returns one figure.
     *
     * @param phase  the phase
     * @param category  the category
     * @return the factor per item; empty if the dataset does not cover it
     */
    public Optional<Factor> factor(LifecyclePhase phase, ImpactCategory category) {
        return dataset.factor(match.model().id(), phase, category);
    }

    /**
     * Returns the embodied impact, that is, of all phases but use; it is comparable between datasets that split it and
     * those that do not.
     *
     * @param category  the category
     * @return the unsplit figure, else the exact sum of the three phases; empty if the dataset has neither
     */
    public Optional<Amount> embodied(ImpactCategory category) {
        return factor(LifecyclePhase.EMBODIED, category).map(Factor::amount).or(() -> sumOfPhases(category));
    }

    private Optional<Amount> sumOfPhases(ImpactCategory category) {
        List<Amount> phases = SPLIT.stream()
                .flatMap(phase -> factor(phase, category).stream())
                .map(Factor::amount)
                .toList();
        if (phases.size() < SPLIT.size()) {
            return Optional.empty();
        }
        ExactSum sum = new ExactSum();
        phases.forEach(phase -> sum.add(phase.value()));
        return Optional.of(new Amount(sum.value(), phases.get(0).unit()));
    }

    /** Returns dataset, device and how it was found in one line; do not parse. */
    @Override
    public String toString() {
        return dataset + ": " + match.model().id() + " (" + match.kind() + ")";
    }
}
