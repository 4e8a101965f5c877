package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Total;
import java.util.Optional;

/**
 * The contribution of a group to a total. Immutable and thread-safe.
 *
 * @param group  the key of the group
 * @param total  its impact per year, and what is missing from it
 * @param share  its share of the total of all groups, negative for a credit; empty if that total is incomplete, as a
 *     share of an unknown whole is no percentage, or if it is 0
 */
public record Contribution(GroupKey group, Total total, Optional<Double> share) {}
