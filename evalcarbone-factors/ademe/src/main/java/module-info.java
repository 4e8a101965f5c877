/**
 * ADEME's figures of digital equipment, as a dataset: terminals, data-centre items, the French mix.
 *
 * @see io.github.evalcarbone.factor.ademe.AdemeFactors
 */
module io.github.evalcarbone.factor.ademe {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.ademe;

    opens io.github.evalcarbone.factor.ademe to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.ademe.AdemeFactors;
}
