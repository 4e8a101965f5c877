package io.github.evalcarbone.factor.boavizta;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads the product carbon footprints that Boavizta collected from manufacturers.
 * <p>
 * The dataset holds some 1,200 device models and the medians of 16 kinds of devices; climate change only. A model is split by
 * phase where its sheet gives all parts and they add up; else it has one unsplit figure. Defects are flagged, not repaired:
 * <pre>{@code
 * FactorDataset dataset = BoaviztaFactors.load();
 * }</pre>
 * Source: Boavizta, environmental-footprint-data of February 2023, ODbL 1.0, contents DbCL 1.0: attribution and
 * share-alike for adapted databases, a notice for results.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class BoaviztaFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public BoaviztaFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new BoaviztaFactors().dataset();
    }

    @Override
    public String id() {
        return "boavizta";
    }
}
