/**
 * An ordered choice among the factor datasets, with the reason for each place.
 *
 * @see io.github.evalcarbone.factor.recommended.RecommendedFactors
 */
module io.github.evalcarbone.factor.recommended {
    requires transitive io.github.evalcarbone.core;
    requires io.github.evalcarbone.factor.ademe;
    requires io.github.evalcarbone.factor.boavizta;
    requires io.github.evalcarbone.factor.cloud;
    requires io.github.evalcarbone.factor.ember;
    requires io.github.evalcarbone.factor.factbook;
    requires io.github.evalcarbone.factor.hospital;
    requires io.github.evalcarbone.factor.neefe;
    requires io.github.evalcarbone.factor.order2017;
    requires static org.jspecify;

    exports io.github.evalcarbone.factor.recommended;
}
