package io.github.evalcarbone.factor;

import io.github.evalcarbone.units.Amount;

/**
 * A general assumption of a dataset; rules have their own, and a result reports where the two differ. Immutable and
 * thread-safe.
 *
 * @param id  its id, such as {@code pue.default}
 * @param amount  its value
 * @param provenance  its origin
 */
public record Hypothesis(String id, Amount amount, Provenance provenance) {

    Hypothesis withProvenance(Provenance changed) {
        return new Hypothesis(id, amount, changed);
    }
}
