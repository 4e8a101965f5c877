package io.github.evalcarbone.factor;

import io.github.evalcarbone.units.Amount;

/**
 * A figure with its unit and where it comes from. Immutable and thread-safe.
 *
 * @param amount  the figure, such as 160 {@code kg CO2 eq/item}
 * @param provenance  where it comes from
 */
public record Factor(Amount amount, Provenance provenance) {}
