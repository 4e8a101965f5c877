package io.github.evalcarbone.factor.cloud;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads Cloud Carbon Footprint's coefficients of cloud machines.
 * <p>
 * The dataset has named figures: watts per virtual processor at idle and full load by micro-architecture, and the embodied
 * impact of the whole server that hosts an instance type, to be allocated by the instance's share of it; climate change only:
 * <pre>{@code
 * FactorDataset dataset = CloudFactors.load();
 * Amount power = dataset.coefficient("aws.skylake.power.max").orElseThrow().amount();
 * }</pre>
 * Source: Cloud Carbon Footprint, ccf-coefficients, Apache-2.0.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class CloudFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public CloudFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new CloudFactors().dataset();
    }

    @Override
    public String id() {
        return "cloud";
    }
}
