package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.List;
import java.util.stream.Stream;

/** The electricity mixes of the years of a plan, which the inventory of today does not know. Stateless and thread-safe. */
final class LaterMixes {

    private LaterMixes() {}

    /** Returns the mixes of datasets that were added to those of the footprint of today. */
    static List<ElectricityMix> of(FactorSet factors, FootprintData today, ImpactCategory category) {
        return factors.datasets().stream()
                .filter(dataset -> !today.datasets().contains(DatasetReference.of(dataset)))
                .flatMap(dataset -> mixes(dataset, category))
                .toList();
    }

    private static Stream<ElectricityMix> mixes(FactorDataset dataset, ImpactCategory category) {
        return dataset.areas().stream().flatMap(area -> dataset.mixes(area, category).stream());
    }

    /** Returns the year of a mix. */
    static String year(ElectricityMix mix) {
        return mix.year().map(String::valueOf).orElse("");
    }
}
