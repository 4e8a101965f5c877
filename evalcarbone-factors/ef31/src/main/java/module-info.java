/**
 * Normalisation factors and weights of the Environmental Footprint method, EF 3.1, as a dataset.
 *
 * @see io.github.evalcarbone.factor.ef31.Ef31Factors
 */
@SuppressWarnings("module") // the digits are the name of the method, EF 3.1
module io.github.evalcarbone.factor.ef31 {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.ef31;

    opens io.github.evalcarbone.factor.ef31 to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.ef31.Ef31Factors;
}
