package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.FactorSet;

/**
 * The settings that decisions depend on besides the texts.
 *
 * @param factors  the factor set
 * @param search  the search among its models
 * @param figures  the figures it has for kinds of devices
 * @param kinds  the reader of kinds, with the table of types
 * @param decisions  the decisions made by people
 * @param threshold  the least similarity
 */
record MatchSettings(
        FactorSet factors,
        ModelSearch search,
        KindFigures figures,
        KindReader kinds,
        DecisionTable decisions,
        double threshold) {

    private static final double USUAL_THRESHOLD = 0.8;

    static MatchSettings of(FactorSet factors) {
        return new MatchSettings(
                factors,
                new ModelSearch(factors),
                new KindFigures(factors),
                new KindReader(TypeTable.standard()),
                DecisionTable.EMPTY,
                USUAL_THRESHOLD);
    }

    MatchSettings withTypes(TypeTable changed) {
        return new MatchSettings(factors, search, figures, new KindReader(changed), decisions, threshold);
    }

    MatchSettings withDecisions(DecisionTable changed) {
        return new MatchSettings(factors, search, figures, kinds, changed, threshold);
    }

    MatchSettings withThreshold(double changed) {
        return new MatchSettings(factors, search, figures, kinds, decisions, changed);
    }
}
