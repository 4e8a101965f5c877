package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.FindingCount;
import io.github.evalcarbone.coverage.GapCount;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The totals of a footprint without its lines, for inventories of any size in constant memory.
 * <p>
 * They are bit-identical to those of the {@link Footprint} of the same lines, and include its coverage; gaps and
 * findings are counted by kind. Totals of parts {@linkplain #merge merge} into those of the whole, in any order.
 * <p>
 * They travel between machines by Java serialisation, by Kryo 5 and as JSON of a few kB
 * ({@code io.github.evalcarbone.json.FootprintTotalsJson}), with every bit of their sums; both ends need the same version
 * of this library, unless it is JSON. Only the library implements this interface; implementations are immutable and
 * thread-safe.
 */
public interface FootprintTotals extends Remarkable<FootprintTotals>, Serializable {

    /** {@return the rule set} */
    RuleSetReference rules();

    /** {@return the datasets, in the caller's order} */
    List<DatasetReference> datasets();

    /** {@return the day for which the footprint was computed} */
    LocalDate evaluationDate();

    /** {@return the categories that were computed, in a fixed order} */
    List<ImpactCategory> categories();

    /** {@return the phases that the rule set computes, in life-cycle order} */
    List<LifecyclePhase> phases();

    /** {@return the number of lines} */
    long lineCount();

    /**
     * Returns the total of a category, over all lines and phases.
     *
     * @param category  a category that was computed
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category was not computed
     */
    Total total(ImpactCategory category);

    /**
     * Returns the total of a category in one phase.
     *
     * @param category  a category that was computed
     * @param phase  a phase that was computed
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category or phase was not computed
     */
    Total total(ImpactCategory category, LifecyclePhase phase);

    /**
     * Returns the total of all phases but use, whether or not the sources split it.
     *
     * @param category  a category that was computed
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if the category was not computed
     */
    Total embodied(ImpactCategory category);

    /**
     * Returns the coverage of the lines, to be shown with every total.
     *
     * @return the coverage
     */
    Coverage coverage();

    /**
     * Returns the gaps, counted by kind.
     *
     * @return the counts, ordered by category, phase, rule and code
     */
    List<GapCount> gaps();

    /**
     * Returns the findings, counted by kind, without those about the result as a whole, which are in
     * {@link #remarks()}.
     *
     * @return the counts, ordered by code and rule
     */
    List<FindingCount> findings();

    /**
     * Returns the remarks on the result as a whole: anomalies found while reading the data, and assumptions of the
     * datasets that differ from those of the rules.
     *
     * @return the remarks
     */
    List<Problem> remarks();

    /**
     * Returns the electricity mixes that values are computed from, as remarks state them.
     *
     * @return the mixes, each with its number of lines
     */
    default List<UsedElectricity> electricity() {
        return UsedElectricity.of(remarks());
    }

    /**
     * Groups gaps, findings and remarks by cause, as {@link StoredFootprint#issues()} does, as far as counts allow:
     * without ids of lines and shares of impact, and with a number of lines that may be a lower bound.
     *
     * @return the issues, the most severe first, then those of most lines
     */
    default List<Issue> issues() {
        return Issue.groupCounts(gaps(), findings(), remarks());
    }

    /**
     * Returns the totals of both sets of lines together, bit-identical to computing them at once.
     *
     * @param other  totals of the same rules, datasets and evaluation date
     * @return the totals of both
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ
     */
    FootprintTotals merge(FootprintTotals other);
}
