package io.github.evalcarbone.factor;

import io.github.evalcarbone.units.Amount;

/**
 * A named figure that belongs to neither a device nor an area, such as the power of one processor thread at full load.
 * Immutable and thread-safe.
 *
 * @param id  its id, such as {@code aws.skylake.power.max}
 * @param amount  its value
 * @param comment  what it measures, in a few words; empty if the id suffices
 * @param provenance  its origin
 */
public record Coefficient(String id, Amount amount, String comment, Provenance provenance) {

    /** {@return the figure with its provenance, without its name} */
    public Factor factor() {
        return new Factor(amount, provenance);
    }

    Coefficient withProvenance(Provenance changed) {
        return new Coefficient(id, amount, comment, changed);
    }
}
