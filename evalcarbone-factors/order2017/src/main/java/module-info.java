/**
 * Electricity of Corsica and French overseas territories, by the French order of 2017 on transport services, as a dataset.
 *
 * @see io.github.evalcarbone.factor.order2017.Order2017Factors
 */
@SuppressWarnings("module") // the digits are the year of the order
module io.github.evalcarbone.factor.order2017 {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.order2017;

    opens io.github.evalcarbone.factor.order2017 to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.order2017.Order2017Factors;
}
