package io.github.evalcarbone.factor;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.units.Amount;
import java.util.Optional;

/**
 * A figure with its unit and its provenance. Immutable and thread-safe.
 *
 * @param amount  the figure, such as 160 {@code kg CO2 eq/item}
 * @param provenance  its origin
 * @param uncertainty  how far the true value may be from it, as its dataset states; empty if it does not
 */
public record Factor(Amount amount, Provenance provenance, Optional<Distribution> uncertainty) {

    /**
     * Creates a figure whose uncertainty is not stated.
     *
     * @param amount  the figure
     * @param provenance  its origin
     */
    public Factor(Amount amount, Provenance provenance) {
        this(amount, provenance, Optional.empty());
    }

    /**
     * Returns this figure with its uncertainty.
     *
     * @param stated  how far the true value may be from it
     * @return the changed one
     */
    public Factor withUncertainty(Distribution stated) {
        return new Factor(amount, provenance, Optional.of(stated));
    }

    Factor withProvenance(Provenance changed) {
        return new Factor(amount, changed, uncertainty);
    }
}
