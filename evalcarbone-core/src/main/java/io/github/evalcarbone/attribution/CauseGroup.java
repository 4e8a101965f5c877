package io.github.evalcarbone.attribution;

import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.units.Amount;
import java.util.List;

/**
 * The causes of the difference of a group of lines. Lines are in the group that they have before, added ones in that after. The
 * exact parts of all groups add up to those of the whole. Immutable and thread-safe.
 *
 * @param key  the key of the group
 * @param difference  its difference per year, rounded once
 * @param parts  the part of each cause, in the order of the causes of the whole
 */
public record CauseGroup(GroupKey key, Amount difference, List<CausePart> parts) {

    /**
     * Creates a group.
     *
     * @param key  the key of the group
     * @param difference  its difference per year
     * @param parts  the part of each cause
     */
    public CauseGroup {
        parts = List.copyOf(parts);
    }
}
