package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The yearly environmental footprint of an inventory, by line, phase and impact category, with its gaps. It may have
 * been read from a file; then, unlike a {@link Footprint}, it has no inputs to explain its values.
 * <p>
 * Every aggregate is the correctly rounded exact sum of its terms (see {@link LineImpact}), so that it does not depend
 * on order, grouping and partition of the lines. A gap is missing from every total; see {@link #gaps()} and
 * {@link #coverage()}.
 * <p>
 * Two footprints are equal when they contain the same data. Only the library implements this interface; implementations
 * are immutable and thread-safe.
 */
public interface StoredFootprint {

    /** {@return the rule set} */
    RuleSetReference rules();

    /** {@return the datasets, in the caller's order} */
    List<DatasetReference> datasets();

    /** {@return the name of the inventory} */
    String inventory();

    /** {@return the establishment; empty if not stated} */
    Optional<String> establishment();

    /** {@return the day for which the footprint was computed} */
    LocalDate evaluationDate();

    /** {@return the categories that were computed, in a fixed order} */
    List<ImpactCategory> categories();

    /** {@return the phases that the rule set computes, in life-cycle order} */
    List<LifecyclePhase> phases();

    /** {@return the number of lines} */
    long lineCount();

    /**
     * Returns the lines; each call creates a new list.
     *
     * @return the lines, in the order of the inventory
     */
    List<FootprintLine> lines();

    /**
     * Returns the computed values; each call creates a new list.
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
     * Returns the remarks for the reader: defaults used, assumptions made, doubtful figures.
     *
     * @return the findings, in the order of the lines, those about the whole result first
     */
    List<Finding> findings();

    /**
     * Returns the electricity mixes that values are computed from, as findings state them.
     *
     * @return the mixes, each with its number of lines
     */
    default List<UsedElectricity> electricity() {
        return UsedElectricity.ofFindings(findings());
    }

    /**
     * Groups the gaps and findings by cause: one issue instead of a gap for each line, phase and category.
     *
     * @return the issues, the most severe first, then those of most lines; each gap and each finding belongs to one
     */
    List<Issue> issues();

    /**
     * Returns what the total of a category rests on.
     *
     * @param category  a category of the footprint
     * @return the basis, which does not depend on the order of the lines
     * @throws IllegalArgumentException if the category was not computed
     */
    TotalBasis basis(ImpactCategory category);

    /**
     * Returns a page of the gaps of an issue.
     *
     * @param issue  one of the issues
     * @param from  the index of the first gap, 0 or more
     * @param count  the largest number of gaps, 0 or more
     * @return the gaps, in the order of the lines; none beyond the last
     * @throws IllegalArgumentException if a number is negative
     */
    default List<Gap> gaps(Issue issue, int from, int count) {
        return gaps().stream().filter(issue::has).skip(from).limit(count).toList();
    }

    /**
     * Returns a page of the findings of an issue.
     *
     * @param issue  one of the issues
     * @param from  the index of the first finding, 0 or more
     * @param count  the largest number of findings, 0 or more
     * @return the findings, in the order of the lines; none beyond the last
     * @throws IllegalArgumentException if a number is negative
     */
    default List<Finding> findings(Issue issue, int from, int count) {
        return findings().stream().filter(issue::has).skip(from).limit(count).toList();
    }

    /**
     * {@return the content of the footprint, for storage or transfer: an object for each line, value, gap and finding}
     */
    FootprintData data();

    /**
     * Returns the content in pages, each created when the stream reaches it, so that a footprint of millions of lines is
     * written or compared without an object for each of its values. The pages of a computed footprint have at most 512
     * lines; what was read from a file is one page.
     *
     * @return the pages, at least one, in the order of the lines; joined, their lines, values, gaps and findings are those of
     *     {@link #data()}
     */
    Stream<FootprintData> pages();

    /** {@return the totals and counts without the lines} */
    FootprintTotals totals();

    /**
     * Returns the total of a category, over all lines and phases.
     *
     * @param category  a category of the footprint
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category was not computed
     */
    default Total total(ImpactCategory category) {
        return totals().total(category);
    }

    /**
     * Returns the total of a category in one phase.
     *
     * @param category  a category of the footprint
     * @param phase  a phase of the footprint
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    default Total total(ImpactCategory category, LifecyclePhase phase) {
        return totals().total(category, phase);
    }

    /**
     * Returns the embodied impact: the total of all phases but use, that is, manufacturing, distribution and end of
     * life, whether or not the sources split it.
     *
     * @param category  a category of the footprint
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category was not computed
     */
    default Total embodied(ImpactCategory category) {
        return totals().embodied(category);
    }

    /**
     * Returns the coverage of the inventory.
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
     * Groups the values missing from the total of a category, to be shown beside the groups of {@link #by}, in which a
     * group without a known value does not occur.
     *
     * @param category  a category of the footprint
     * @param facets  the facets to group by, in order; none for one group with everything
     * @return the gaps of each incomplete group, groups and gaps in the order of the lines
     * @throws IllegalArgumentException if the category was not computed
     */
    default Map<GroupKey, List<Gap>> gapsBy(ImpactCategory category, Facet... facets) {
        return new GapGroups(this, List.of(facets)).of(category);
    }

    /**
     * Returns one value.
     *
     * @param line  the id of a line
     * @param phase  a phase of the footprint
     * @param category  a category of the footprint
     * @return the impact per year; empty if it is a gap, there is no such line, or the rules do not compute the phase
     *     for this line
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Optional<Amount> value(String line, LifecyclePhase phase, ImpactCategory category);

    /**
     * Writes all values into an array, for further computation: by line in the order of the inventory, then phase, then
     * category, in the orders of {@link #phases()} and {@link #categories()}; NaN for a gap.
     *
     * @param values  an array of at least lines x phases x categories elements; further elements are unchanged
     * @throws IllegalArgumentException if the array is too short
     */
    void writeTo(double[] values);

    /**
     * Returns the footprint of both inventories together, bit-identical to computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other line ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ, or a line id is in both
     */
    StoredFootprint merge(StoredFootprint other);
}
