package io.github.evalcarbone.factor.neefe;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads the share of generation in the life cycle of electricity, of 28 countries, 1990 to 2020.
 * <p>
 * The dataset has coefficients alone. A {@link io.github.evalcarbone.factor.FactorSet} in a view of generation takes them to separate
 * the mixes of other datasets:
 * <pre>{@code
 * FactorSet factors = FactorSet.of(AdemeFactors.load(), NeefeFactors.load())
 *         .withElectricity(ElectricityView.LOCATION_BASED);
 * }</pre>
 * Source: European Commission, Joint Research Centre, NEEFE 1990-2020, CC BY 4.0. Its levels are left out on purpose.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class NeefeFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public NeefeFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new NeefeFactors().dataset();
    }

    @Override
    public String id() {
        return "neefe";
    }
}
