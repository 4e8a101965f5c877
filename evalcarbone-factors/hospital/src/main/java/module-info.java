/**
 * Hospital equipment types and usage profiles, each with its evidence, as a dataset.
 *
 * @see io.github.evalcarbone.factor.hospital.HospitalFactors
 */
module io.github.evalcarbone.factor.hospital {
    requires transitive io.github.evalcarbone.core;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.hospital;

    opens io.github.evalcarbone.factor.hospital to
            io.github.evalcarbone.core; // reads the tables

    provides io.github.evalcarbone.factor.table.FactorDatasetProvider with
            io.github.evalcarbone.factor.hospital.HospitalFactors;
}
