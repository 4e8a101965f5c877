package io.github.evalcarbone.footprint;

import io.github.evalcarbone.problem.Remarkable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Totals of groups of lines, such as each department, without the lines: memory grows with the number of groups alone.
 * <p>
 * The totals of a group are bit-identical to those of its lines by themselves, and the groups add up to
 * {@link #total()} exactly, before it is rounded. Grouped totals of parts {@linkplain #merge merge} into those of the
 * whole, in any order, and travel as {@link FootprintTotals} do. Only the library implements this interface;
 * implementations are immutable and thread-safe.
 */
public interface GroupedTotals extends Remarkable<GroupedTotals>, Serializable {

    /** {@return the facets, in the order requested; never the phase, as each group has its totals by phase} */
    List<Facet> facets();

    /**
     * Returns the totals of each group of which there is a line, also if nothing is known of it; each call creates a new
     * map.
     *
     * @return the totals by group, in the order of the keys; a key that is not stated comes first
     */
    Map<GroupKey, FootprintTotals> groups();

    /**
     * Returns the totals of all groups together.
     *
     * @return the totals, bit-identical to those of all lines
     */
    FootprintTotals total();

    /**
     * Returns the grouped totals of both sets of lines together, bit-identical to computing them at once.
     *
     * @param other  grouped totals of the same facets, rules, datasets and evaluation date
     * @return the grouped totals of both
     * @throws IllegalArgumentException if facets, rules, datasets, dates, categories or phases differ
     */
    GroupedTotals merge(GroupedTotals other);
}
