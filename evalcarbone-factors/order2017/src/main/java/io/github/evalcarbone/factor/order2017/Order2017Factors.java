package io.github.evalcarbone.factor.order2017;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads the electricity of Corsica and the French overseas territories, by the order of 2017 on transport services.
 * <p>
 * The dataset has one mix, of 2017, for metropolitan France, Corsica and five overseas territories; it is here for Corsica, of which
 * no other open dataset states a life cycle:
 * <pre>{@code
 * FactorSet factors = FactorSet.of(AdemeFactors.load(), Order2017Factors.load());
 * factors.mix("Corse", ImpactCategory.CLIMATE_CHANGE, 2026);  // 0.59 kg CO2 eq/kWh, of 2017
 * }</pre>
 * Source: the order of 10 April 2012 as amended on 26 April 2017, Licence Ouverte 2.0. French Guiana is flagged as suspect.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class Order2017Factors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public Order2017Factors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new Order2017Factors().dataset();
    }

    @Override
    public String id() {
        return "order2017";
    }
}
