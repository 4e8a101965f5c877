package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;

/**
 * The factors as arrays: for equipment a row of 20 per model, by phase, then category; for electricity a row of 5 per
 * country. The use phase is blank in the row of a model.
 */
@SuppressWarnings("ArrayRecordComponent")
record FactorTable(double[] factors, double[] mixes, double[] electricity, double[] referenceHours) {

    static final List<LifecyclePhase> PHASES = List.of(
            LifecyclePhase.MANUFACTURING, LifecyclePhase.DISTRIBUTION, LifecyclePhase.USE, LifecyclePhase.END_OF_LIFE);

    static final FactorSet FACTORS = FactorSet.of(Workload.DATASET);
    static final List<ImpactCategory> CATEGORIES = FACTORS.categories();
    static final int VALUES = PHASES.size() * CATEGORIES.size();

    /** A row for each model of the workload, one for its country. */
    static FactorTable ofWorkload() {
        List<DeviceModel> models = Workload.DATASET.models();
        double[] factors = new double[models.size() * VALUES];
        for (int at = 0; at < factors.length; at++) {
            LifecyclePhase phase = phase(at % VALUES);
            factors[at] =
                    phase == LifecyclePhase.USE ? 0 : factor(models.get(at / VALUES), phase, category(at % VALUES));
        }
        return new FactorTable(
                factors,
                CATEGORIES.stream()
                        .mapToDouble(category -> factor(models.get(0), LifecyclePhase.USE, category))
                        .toArray(),
                models.stream()
                        .mapToDouble(model -> model.electricity().orElseThrow())
                        .toArray(),
                models.stream()
                        .mapToDouble(model -> model.referenceHours().orElseThrow())
                        .toArray());
    }

    /** The phase of a value, by its index in a row. */
    static LifecyclePhase phase(int place) {
        return PHASES.get(place / CATEGORIES.size());
    }

    /** The category of a value, by its index in a row. */
    static ImpactCategory category(int place) {
        return CATEGORIES.get(place % CATEGORIES.size());
    }

    /** The factor of a model in a phase; in the use phase that of the electricity of the workload's country. */
    static double factor(DeviceModel model, LifecyclePhase phase, ImpactCategory category) {
        Optional<Factor> factor = phase == LifecyclePhase.USE
                ? FACTORS.mix(Workload.COUNTRY, category, Workload.DAY.getYear())
                        .map(ElectricityMix::factor)
                : FACTORS.factor(model, phase, category);
        return factor.orElseThrow().amount().value();
    }
}
