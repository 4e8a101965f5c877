package io.github.evalcarbone.factor;

import io.github.evalcarbone.units.Amount;

/**
 * A figure with its unit and its provenance. Immutable and thread-safe.
 *
 * @param amount  the figure, such as 160 {@code kg CO2 eq/item}
 * @param provenance  its origin
 */
public record Factor(Amount amount, Provenance provenance) {}
