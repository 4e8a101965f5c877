package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.factor.FactorDataset;

/**
 * What a dataset artifact offers to {@link java.util.ServiceLoader}, for listing what is there.
 * <p>
 * No calculation ever takes a dataset from the class path by itself: a caller names those it wants, in its order.
 */
public interface FactorDatasetProvider {

    /**
     * Returns the id of the dataset, without loading it.
     *
     * @return the id, such as {@code sih}
     */
    String id();

    /**
     * Loads the dataset; expensive.
     *
     * @return the dataset
     * @throws io.github.evalcarbone.problem.InvalidDataException if the artifact is faulty
     */
    FactorDataset dataset();
}
