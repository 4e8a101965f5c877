package io.github.evalcarbone.factor.sih;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads the factors of EvalCarbone SIH.
 * <p>
 * The dataset holds 10 device models in 6 equipment types, with 150 factors (manufacturing, distribution and end of
 * life in five impact categories), the yearly electricity and the default lifetimes, the French electricity mix, the
 * default PUE and the equivalence in kilometres by car:
 * <pre>{@code
 * FactorDataset dataset = SihFactors.load();
 * }</pre>
 * Source: the reference tables of {@code ansforge/Eval-Carbone-SIH} of 24 October 2025. The device factors are
 * Resilio's, called Creative Commons by the publisher, who does not name the variant; the mix is of ADEME's Base
 * IMPACTS 2.02, whose terms have restricted redistribution. Each row carries its licence and its quality flags, and the
 * dataset lists its known defects. Read the NOTICE before publishing results.
 * <p>
 * Loading reads and checks some two hundred rows from this artifact and nothing else: no network, clock or locale.
 * Nothing is cached, so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class SihFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public SihFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new SihFactors().dataset();
    }

    @Override
    public String id() {
        return "sih";
    }
}
