package io.github.evalcarbone.factor.factbook;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads the losses of electricity grids by country, estimates for 2023.
 * <p>
 * The dataset has coefficients alone: the electricity lost for each kWh consumed. Rules add them to mixes that exclude losses, and to
 * no others:
 * <pre>{@code
 * FactorSet factors = FactorSet.of(EmberFactors.load(), FactbookFactors.load());
 * factors.losses("Allemagne");  // 0.04959 of a kWh
 * }</pre>
 * Source: The World Factbook of the Central Intelligence Agency, public domain.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class FactbookFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public FactbookFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new FactbookFactors().dataset();
    }

    @Override
    public String id() {
        return "factbook";
    }
}
