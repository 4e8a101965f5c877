/**
 * Electricity Maps' carbon intensity of electricity by zone and year, as a dataset.
 *
 * @see io.github.evalcarbone.factor.electricitymaps.ElectricityMapsFactors
 */
module io.github.evalcarbone.factor.electricitymaps {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.electricitymaps;

    opens io.github.evalcarbone.factor.electricitymaps to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.electricitymaps.ElectricityMapsFactors;
}
