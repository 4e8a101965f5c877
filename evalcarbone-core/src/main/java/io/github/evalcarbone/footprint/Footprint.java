package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.SetAside;
import java.util.List;

/**
 * A computed footprint that keeps enough of its inputs to explain each of its figures.
 * <p>
 * The lines are kept as columns; lines, values, gaps and findings are recomputed on demand. Immutable and thread-safe.
 */
public interface Footprint extends StoredFootprint, Remarkable<Footprint> {

    /**
     * Explains one value, or one gap, down to the inputs and factors.
     *
     * @param line  the id of a line
     * @param phase  a phase the rule set computes
     * @param category  a category of the footprint
     * @return the explanation, whose parts reproduce the value
     * @throws IllegalArgumentException if there is no such line, phase or category
     */
    Explanation explain(String line, LifecyclePhase phase, ImpactCategory category);

    /**
     * Explains a total by its largest groups, each group by its largest values, and each of these down to its inputs.
     *
     * @param category  a category of the footprint
     * @param most  the largest number of groups, and of values of each group, that are listed individually; the others
     *     are added up
     * @param facets  the facets to group by, in order; none for one group with everything
     * @return the explanation, whose parts add up to the total exactly
     * @throws IllegalArgumentException if there is no such category, or {@code most} is below 1
     */
    default TotalExplanation explainTotal(ImpactCategory category, int most, Facet... facets) {
        return explainTotal(category, most, most, facets);
    }

    /**
     * Explains a total down to its largest groups, in each to its largest values, and each of these down to its inputs.
     *
     * @param category  a category of the footprint
     * @param groups  how many groups are listed individually, {@link Integer#MAX_VALUE} for all; the others are added up
     * @param values  how many values of each group are listed and explained individually; the others are added up
     * @param facets  the facets to group by, in order; none for one group with everything
     * @return the explanation, whose parts add up to the total exactly
     * @throws IllegalArgumentException if there is no such category, or one of the numbers is below 1
     */
    TotalExplanation explainTotal(ImpactCategory category, int groups, int values, Facet... facets);

    /**
     * Returns the use of each dataset in the result.
     *
     * @return the use of each dataset of the calculator, in the caller's order, including unused datasets
     */
    List<DatasetUse> datasetUses();

    /**
     * Returns this footprint with more remarks among its findings, such as those of reading its lines.
     *
     * @param more  the remarks, placed before the present ones
     * @return the footprint with all of them, each once
     */
    @Override
    Footprint withRemarks(List<Problem> more);

    /**
     * Returns this footprint with more rows that were set aside, which its coverage counts.
     *
     * @param more  the numbers of rows that are not among its lines
     * @return the footprint
     */
    @Override
    Footprint withSetAside(SetAside more);

    /**
     * Returns the footprint of both inventories together, bit-identical to computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other line ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ, or a line id is in both
     */
    Footprint merge(Footprint other);
}
