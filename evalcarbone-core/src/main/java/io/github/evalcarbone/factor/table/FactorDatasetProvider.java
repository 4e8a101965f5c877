package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.factor.FactorDataset;

/**
 * A dataset artifact as a service of {@link java.util.ServiceLoader}, by which the datasets present are listed.
 * <p>
 * No calculation takes a dataset from the class path by itself: the caller names the datasets, in order of preference.
 */
public interface FactorDatasetProvider {

    /**
     * Returns the id of the dataset, without loading it.
     *
     * @return the id, such as {@code sih}
     */
    String id();

    /**
     * Loads the dataset from the resources beside the provider's class; expensive. Nothing is cached, so load once and share it.
     * On the module path, the package of the provider must be open to {@code io.github.evalcarbone.core}.
     *
     * @return the dataset, immutable and thread-safe; a new one at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if the artifact is damaged; it lists every fault with file
     *         and row
     */
    default FactorDataset dataset() {
        return DatasetFiles.ofClass(getClass()).load();
    }
}
