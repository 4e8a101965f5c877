package io.github.evalcarbone.footprint;

import io.github.evalcarbone.factor.FactorDataset;
import java.util.List;

/**
 * A reference to a dataset the calculator used. Immutable and thread-safe.
 *
 * @param id  its id
 * @param version  its version
 * @param licences  the licences of its rows
 * @param attribution  the sentences that credit its sources
 */
public record DatasetReference(String id, String version, List<String> licences, String attribution) {

    /**
     * Creates a reference.
     *
     * @param id  its id
     * @param version  its version
     * @param licences  the licences of its rows
     * @param attribution  the sentences that credit its sources
     */
    public DatasetReference {
        licences = List.copyOf(licences);
    }

    /**
     * Obtains a reference to a dataset.
     *
     * @param dataset  the dataset
     * @return its id, version, licences and attribution
     */
    public static DatasetReference of(FactorDataset dataset) {
        return new DatasetReference(dataset.id(), dataset.version(), dataset.licences(), dataset.attribution());
    }
}
