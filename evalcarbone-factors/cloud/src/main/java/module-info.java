/**
 * Cloud Carbon Footprint's coefficients of cloud machines, as a dataset.
 *
 * @see io.github.evalcarbone.factor.cloud.CloudFactors
 */
module io.github.evalcarbone.factor.cloud {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.cloud;

    opens io.github.evalcarbone.factor.cloud to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.cloud.CloudFactors;
}
