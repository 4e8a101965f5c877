/**
 * Losses of electricity grids by country, as a dataset.
 *
 * @see io.github.evalcarbone.factor.factbook.FactbookFactors
 */
module io.github.evalcarbone.factor.factbook {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.factbook;

    opens io.github.evalcarbone.factor.factbook to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.factbook.FactbookFactors;
}
