/**
 * Planetary boundaries in the units of the Environmental Footprint method, as a dataset.
 *
 * @see io.github.evalcarbone.factor.boundaries.BoundariesFactors
 */
module io.github.evalcarbone.factor.boundaries {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.boundaries;

    opens io.github.evalcarbone.factor.boundaries to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.boundaries.BoundariesFactors;
}
