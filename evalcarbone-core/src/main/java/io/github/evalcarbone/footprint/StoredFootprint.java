package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The yearly environmental footprint of an inventory: by line, phase and impact category, with its gaps beside it. It may have
 * been read from a file, and then holds no inputs to explain its values with; a {@link Footprint} does.
 * <p>
 * Every aggregate is the correctly rounded exact sum of its terms (see {@link LineImpact}), so order, grouping and partition of
 * the lines never change a bit. A gap is missing from every total; look at {@link #gaps()} and {@link #coverage()}.
 * <p>
 * Two footprints are equal when they hold the same data. Implementations are the library's; they are immutable and thread-safe.
 */
public interface StoredFootprint {

    /** {@return the rule set} */
    RuleSetReference rules();

    /** {@return the datasets, in the caller's order} */
    List<DatasetReference> datasets();

    /** {@return the name of the inventory} */
    String inventory();

    /** {@return the establishment; empty when not stated} */
    Optional<String> establishment();

    /** {@return the day the footprint was computed for} */
    LocalDate evaluationDate();

    /** {@return the categories that were computed, in a fixed order} */
    List<ImpactCategory> categories();

    /** {@return the phases that the rule set computes, in life-cycle order} */
    List<LifecyclePhase> phases();

    /** {@return the number of lines} */
    long lineCount();

    /**
     * Returns the lines; made anew by each call.
     *
     * @return the lines, in the order of the inventory
     */
    List<FootprintLine> lines();

    /**
     * Returns the values that could be computed; made anew by each call.
     *
     * @return the values, by line, then category, then phase
     */
    List<LineImpact> impacts();

    /**
     * Returns the values that could not be computed.
     *
     * @return the gaps, in the order of the lines
     */
    List<Gap> gaps();

    /**
     * Returns what a reader should know: defaults used, assumptions made, doubtful figures.
     *
     * @return the findings, in the order of the lines, those about the whole result first
     */
    List<Finding> findings();

    /** {@return everything the footprint holds, to be stored or sent: an object for each line, value, gap and finding} */
    FootprintData data();

    /** {@return the totals and counts without the lines} */
    FootprintTotals totals();

    /**
     * Returns the total of a category, over all lines and phases.
     *
     * @param category  a category of the footprint
     * @return the known impact per year
     * @throws IllegalArgumentException if the category was not computed
     */
    default Amount total(ImpactCategory category) {
        return totals().total(category);
    }

    /**
     * Returns the total of a category in one phase.
     *
     * @param category  a category of the footprint
     * @param phase  a phase of the footprint
     * @return the known impact per year
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    default Amount total(ImpactCategory category, LifecyclePhase phase) {
        return totals().total(category, phase);
    }

    /**
     * Returns the total of all phases but use: what making, moving and disposing of the equipment causes, whether or not the
     * sources split it.
     *
     * @param category  a category of the footprint
     * @return the known impact per year
     * @throws IllegalArgumentException if the category was not computed
     */
    default Amount embodied(ImpactCategory category) {
        return totals().embodied(category);
    }

    /**
     * Returns how much of the inventory is covered.
     *
     * @return the coverage
     */
    default Coverage coverage() {
        return totals().coverage();
    }

    /**
     * Groups the footprint.
     *
     * @param facets  the facets to group by, in order; none for one group with everything
     * @return the breakdown
     */
    Breakdown by(Facet... facets);

    /**
     * Groups what is missing from the total of a category, to be shown beside the groups of {@link #by}. A group of which nothing is
     * known is among these alone.
     *
     * @param category  a category of the footprint
     * @param facets  the facets to group by, in order; none for one group with everything
     * @return the gaps of each group that has any, groups and gaps in the order of the lines; a group that is not there is complete
     * @throws IllegalArgumentException if the category was not computed
     */
    default Map<GroupKey, List<Gap>> gapsBy(ImpactCategory category, Facet... facets) {
        return new GapGroups(this, List.of(facets)).of(category);
    }

    /**
     * Returns one value.
     *
     * @param line  the id of a line
     * @param phase  the phase
     * @param category  the category
     * @return the impact per year; empty if it is a gap, or there is no such line, phase or category
     */
    Optional<Amount> value(String line, LifecyclePhase phase, ImpactCategory category);

    /**
     * Writes all values into an array, for programs that compute further with them: line by line in the order of the
     * inventory, in each by phase, then category, in the orders of {@link #phases()} and {@link #categories()}; NaN for a gap.
     *
     * @param values  room for lines x phases x categories values; what is beyond stays as it is
     * @throws IllegalArgumentException if the room is too small
     */
    void writeTo(double[] values);

    /**
     * Returns the footprint of both inventories together, the same to the last bit as computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other line ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ, or a line id is in both
     */
    StoredFootprint merge(StoredFootprint other);
}
