package io.github.evalcarbone.footprint;

import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.RuleSet;

/**
 * A reference to the rule set a result was computed with. Immutable and thread-safe.
 *
 * @param id  its id
 * @param version  its version
 * @param sha256  the SHA-256 of its canonical form
 * @param aggregation  the kind of terms of the aggregates
 */
public record RuleSetReference(String id, String version, String sha256, Aggregation aggregation) {

    /**
     * Obtains a reference to a rule set.
     *
     * @param rules  the rule set
     * @return its id, version, checksum and aggregation
     */
    public static RuleSetReference of(RuleSet rules) {
        return new RuleSetReference(rules.id(), rules.version(), rules.sha256(), rules.aggregation());
    }
}
