package io.github.evalcarbone.factor;

import io.github.evalcarbone.units.Amount;

/**
 * A named figure that is neither a device's nor an area's, such as the power of one processor thread at full load. Immutable and
 * thread-safe.
 *
 * @param id  its id, such as {@code aws.skylake.power.max}
 * @param amount  its value
 * @param comment  what it counts, in a few words; empty if the id says all
 * @param provenance  where it comes from
 */
public record Coefficient(String id, Amount amount, String comment, Provenance provenance) {

    /** {@return the figure with where it comes from, without its name} */
    public Factor factor() {
        return new Factor(amount, provenance);
    }

    Coefficient withProvenance(Provenance changed) {
        return new Coefficient(id, amount, comment, changed);
    }
}
