/**
 * Manufacturers' product carbon footprints as collected by Boavizta, as a dataset.
 *
 * @see io.github.evalcarbone.factor.boavizta.BoaviztaFactors
 */
module io.github.evalcarbone.factor.boavizta {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.boavizta;

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.boavizta.BoaviztaFactors;
}
