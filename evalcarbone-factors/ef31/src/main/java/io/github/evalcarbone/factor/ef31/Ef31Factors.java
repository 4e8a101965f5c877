package io.github.evalcarbone.factor.ef31;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads the normalisation factors and weights of EF 3.1.
 * <p>
 * The dataset has, for each of the 16 impact categories, the global impact per person and year, and the weight of the
 * category in a single score. It has no device and no mix:
 * <pre>{@code
 * List<Normalisation> normalisation = Ef31Factors.load().normalisation();
 * }</pre>
 * Sources: JRC130796 (2023) and Recommendation (EU) 2021/2279, CC BY 4.0. The values were transcribed from public code and
 * have not been compared with the report, which every row states.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class Ef31Factors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public Ef31Factors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new Ef31Factors().dataset();
    }

    @Override
    public String id() {
        return "ef31";
    }
}
