package io.github.evalcarbone.factor.ember;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads Ember's carbon intensity of electricity by country and year.
 * <p>
 * The dataset holds electricity mixes of 214 countries, 2000 to 2024; climate change only, production without imports. A
 * footprint uses the mix of the year of its evaluation date, else the nearest earlier one, which it reports:
 * <pre>{@code
 * FactorDataset dataset = EmberFactors.load();
 * }</pre>
 * Source: Ember, Yearly Electricity Data (2025), processed by Our World in Data, CC BY 4.0.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class EmberFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public EmberFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new EmberFactors().dataset();
    }

    @Override
    public String id() {
        return "ember";
    }
}
