package io.github.evalcarbone.factor;

import io.github.evalcarbone.units.Amount;

/**
 * A general assumption that a dataset states; rules have their own, and a result reports where the two differ. Immutable and
 * thread-safe.
 *
 * @param id  its id, such as {@code pue.default}
 * @param amount  its value
 * @param provenance  where it comes from
 */
public record Hypothesis(String id, Amount amount, Provenance provenance) {

    Hypothesis withProvenance(Provenance changed) {
        return new Hypothesis(id, amount, changed);
    }
}
