package io.github.evalcarbone.footprint;

import io.github.evalcarbone.units.Amount;
import java.util.List;

/**
 * What one group adds to a total. Immutable and thread-safe.
 *
 * @param group  the keys of the group, one a facet, empty where not stated
 * @param amount  its impact per year
 * @param share  its part of the known total; negative for a credit, and 0 if the total is 0
 */
public record Contribution(List<String> group, Amount amount, double share) {

    /**
     * Creates a contribution.
     *
     * @param group  the keys of the group
     * @param amount  its impact per year
     * @param share  its part of the known total
     */
    public Contribution {
        group = List.copyOf(group);
    }
}
