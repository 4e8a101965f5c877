/**
 * Share of generation in the life cycle of electricity, by country and year, as a dataset.
 *
 * @see io.github.evalcarbone.factor.neefe.NeefeFactors
 */
module io.github.evalcarbone.factor.neefe {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.neefe;

    opens io.github.evalcarbone.factor.neefe to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.neefe.NeefeFactors;
}
