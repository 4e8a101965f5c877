package io.github.evalcarbone.footprint;

import io.github.evalcarbone.units.Amount;

/**
 * The contribution of a group to a total. Immutable and thread-safe.
 *
 * @param group  the key of the group
 * @param amount  its impact per year
 * @param share  its share of the known total; negative for a credit, and 0 if the total is 0
 */
public record Contribution(GroupKey group, Amount amount, double share) {}
