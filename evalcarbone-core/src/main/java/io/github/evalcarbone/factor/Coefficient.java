package io.github.evalcarbone.factor;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.units.Amount;
import java.util.Optional;

/**
 * A named figure that belongs to neither a device nor an area, such as the power of one processor thread at full load.
 * Immutable and thread-safe.
 *
 * @param id  its id, such as {@code aws.skylake.power.max}
 * @param amount  its value
 * @param comment  what it measures, in a few words; empty if the id suffices
 * @param provenance  its origin
 * @param uncertainty  how far the true value may be from it, as its dataset states; empty if it does not
 */
public record Coefficient(
        String id, Amount amount, String comment, Provenance provenance, Optional<Distribution> uncertainty) {

    /**
     * Creates a figure whose uncertainty is not stated.
     *
     * @param id  its id
     * @param amount  its value
     * @param comment  what it measures, in a few words; empty if the id suffices
     * @param provenance  its origin
     */
    public Coefficient(String id, Amount amount, String comment, Provenance provenance) {
        this(id, amount, comment, provenance, Optional.empty());
    }

    /** {@return the figure with its provenance and uncertainty, without its name} */
    public Factor factor() {
        return new Factor(amount, provenance, uncertainty);
    }

    /**
     * Returns this figure with its uncertainty.
     *
     * @param stated  how far the true value may be from it
     * @return the changed one
     */
    public Coefficient withUncertainty(Distribution stated) {
        return new Coefficient(id, amount, comment, provenance, Optional.of(stated));
    }

    Coefficient withProvenance(Provenance changed) {
        return new Coefficient(id, amount, comment, changed, uncertainty);
    }
}
