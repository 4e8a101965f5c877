package io.github.evalcarbone.factor.hospital;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads hospital equipment types and usage profiles.
 * <p>
 * The dataset has types of hospital equipment, the usual name of the default device of each in the datasets it is
 * combined with, and the hours of use in hospital settings. It has no footprint figures. Unpublished values
 * are marked as assumptions, and default devices of another kind as proxies:
 * <pre>{@code
 * FactorSet factors = FactorSet.of(AdemeFactors.load(), HospitalFactors.load());
 * }</pre>
 * Source: own work, CC BY 4.0; the facts are cited row by row.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class HospitalFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public HospitalFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new HospitalFactors().dataset();
    }

    @Override
    public String id() {
        return "hospital";
    }
}
