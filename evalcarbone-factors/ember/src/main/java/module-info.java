/**
 * Ember's carbon intensity of electricity by country and year, as a dataset.
 *
 * @see io.github.evalcarbone.factor.ember.EmberFactors
 */
module io.github.evalcarbone.factor.ember {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.ember;

    opens io.github.evalcarbone.factor.ember to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.ember.EmberFactors;
}
