package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.units.Amount;

/**
 * A percentile of draws, and how well their number lets it be known. Immutable and thread-safe.
 *
 * @param probability  the share of draws that are not above it
 * @param value  the percentile of the draws
 * @param least  the least it could be with ever more draws, with 97.5 % confidence
 * @param most  the most it could be with ever more draws, with the same confidence
 */
public record Percentile(double probability, Amount value, Amount least, Amount most) {}
