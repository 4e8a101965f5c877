package io.github.evalcarbone.factor.boundaries;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads planetary boundaries in the units of the Environmental Footprint method.
 * <p>
 * The dataset has the planetary boundaries of 14 impact categories per year, and the number of people that G4IT shares them
 * among. A boundary is a coefficient, found by its category:
 * <pre>{@code
 * BoundariesFactors.load().coefficient("boundary.CLIMATE_CHANGE");   // 6.81E12 kg CO2 eq/year
 * BoundariesFactors.load().coefficient("population");                // 8.0E9
 * }</pre>
 * Land use and water use are not covered, as the published values are contradictory. Source: Sala et al. 2020, as in G4IT
 * (Apache-2.0). The values have not been compared with the article, which every row states.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class BoundariesFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public BoundariesFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new BoundariesFactors().dataset();
    }

    @Override
    public String id() {
        return "boundaries";
    }
}
