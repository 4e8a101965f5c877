package io.github.evalcarbone.factor.electricitymaps;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads Electricity Maps' yearly carbon intensity of electricity.
 * <p>
 * The dataset holds electricity mixes of 352 zones, 2021 to 2025; climate change only. A zone is a country or a part of one,
 * such as {@code US-CAL-CISO}:
 * <pre>{@code
 * FactorDataset dataset = ElectricityMapsFactors.load();
 * }</pre>
 * Source: Electricity Maps, republished by The Green Web Foundation under ODbL: attribution, share-alike for adapted
 * databases.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class ElectricityMapsFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public ElectricityMapsFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new ElectricityMapsFactors().dataset();
    }

    @Override
    public String id() {
        return "electricitymaps";
    }
}
