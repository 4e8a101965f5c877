/**
 * The factors of EvalCarbone SIH: ten devices, six equipment types and the French electricity mix.
 *
 * @see io.github.evalcarbone.factor.sih.SihFactors
 */
module io.github.evalcarbone.factor.sih {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.sih;

    opens io.github.evalcarbone.factor.sih to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.sih.SihFactors;
}
