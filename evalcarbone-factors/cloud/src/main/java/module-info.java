/**
 * Cloud Carbon Footprint's coefficients of cloud machines, as a dataset.
 *
 * @see io.github.evalcarbone.factor.cloud.CloudFactors
 */
module io.github.evalcarbone.factor.cloud {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.cloud;

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.cloud.CloudFactors;
}
