/**
 * Manufacturers' product carbon footprints as collected by Boavizta, as a dataset.
 *
 * @see io.github.evalcarbone.factor.boavizta.BoaviztaFactors
 */
module io.github.evalcarbone.factor.boavizta {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.boavizta;

    opens io.github.evalcarbone.factor.boavizta to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.boavizta.BoaviztaFactors;
}
