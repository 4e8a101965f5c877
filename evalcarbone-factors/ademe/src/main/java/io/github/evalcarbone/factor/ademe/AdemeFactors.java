package io.github.evalcarbone.factor.ademe;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;

/**
 * Loads ADEME's figures of digital equipment.
 * <p>
 * The dataset holds 25 device models, 20 of them split by phase and 5 data-centre items with one unsplit figure, their
 * electricity, and the French consumption mix; climate change only:
 * <pre>{@code
 * FactorDataset dataset = AdemeFactors.load();
 * }</pre>
 * Sources: ADEME's publicodes-acv-numerique 2.2.0 and publicodes-commun 2.0.1, which declare MIT. Nearly all hours are those
 * of households.
 * <p>
 * Loading reads and checks the tables of this artifact and nothing else: no network, clock or locale. Nothing is cached,
 * so load once and share the dataset. This class has no state and is thread-safe.
 */
public final class AdemeFactors implements FactorDatasetProvider {

    /** Creates a provider, as {@link java.util.ServiceLoader} does; {@link #load()} is the way for callers. */
    public AdemeFactors() {}

    /**
     * Loads the dataset.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if this artifact is damaged; it lists every fault with file
     *         and row
     */
    public static FactorDataset load() {
        return new AdemeFactors().dataset();
    }

    @Override
    public String id() {
        return "ademe";
    }
}
