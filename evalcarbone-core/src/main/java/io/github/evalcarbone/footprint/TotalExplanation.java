package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of the total of an impact category: its largest groups, the largest figures of each, and the
 * computation of each figure. Immutable and thread-safe.
 * <p>
 * Every sum is complete: what is not among the largest is added up under <em>others</em>. The exact parts of the groups
 * and the others add up to the exact total, those of the figures and others of a group to that group, without any
 * rounding; an amount is its exact part rounded once.
 *
 * @param rules  the rule set
 * @param datasets  the datasets, in the caller's order
 * @param inventory  the name of the inventory
 * @param evaluationDate  the day for which it was computed
 * @param category  the category
 * @param facets  the facets its groups are made of; none for one group with everything
 * @param total  the total, and what is missing from it
 * @param exact  the exact sum of its known values
 * @param groups  the groups with the largest absolute values, the largest first
 * @param others  the groups that are not among them; empty if there are none
 * @param gaps  the values of the category that are missing from the total
 */
public record TotalExplanation(
        RuleSetReference rules,
        List<DatasetReference> datasets,
        String inventory,
        LocalDate evaluationDate,
        ImpactCategory category,
        List<Facet> facets,
        Total total,
        BigDecimal exact,
        List<Group> groups,
        Optional<Others> others,
        List<Gap> gaps) {

    /**
     * The contribution of a group or value to the total.
     *
     * @param exact  the exact sum of its terms
     * @param amount  the same rounded once, per year
     * @param share  its share of the total, negative for a credit; empty if the total is incomplete, as a share of an
     *     unknown whole is no percentage, or if it is 0
     */
    public record Addend(BigDecimal exact, Amount amount, Optional<Double> share) {}

    /**
     * A group of values.
     *
     * @param key  the key that its values share
     * @param total  its total, and what is missing from it
     * @param part  its contribution
     * @param figures  its largest values, the largest first
     * @param others  its values that are not among them; empty if there are none
     */
    public record Group(GroupKey key, Total total, Addend part, List<Figure> figures, Optional<Others> others) {

        /**
         * Creates a group.
         *
         * @param key  the key that its values share
         * @param total  its total
         * @param part  its contribution
         * @param figures  its largest values
         * @param others  its values that are not among them
         */
        public Group {
            figures = List.copyOf(figures);
        }

        /**
         * Returns the group as an indented text for people: what it adds and lacks, how each of its figures came about, and the rest of it;
         * do not parse.
         *
         * @param language  the language
         * @return the text, lines ended by LF
         */
        public String toText(Language language) {
            return new GroupText(this, language).toString();
        }
    }

    /**
     * The value of one line in one phase.
     *
     * @param line  the line
     * @param impact  its phase, weight and factor
     * @param part  its contribution
     * @param explanation  its explanation
     */
    public record Figure(FootprintLine line, LineImpact impact, Addend part, Explanation explanation) {

        /** {@return the phase} */
        public LifecyclePhase phase() {
            return impact.phase();
        }
    }

    /**
     * The groups or values that are not listed individually.
     *
     * @param count  the number of groups or values
     * @param part  their joint contribution
     */
    public record Others(int count, Addend part) {}

    /**
     * Creates an explanation.
     *
     * @param rules  the rule set
     * @param datasets  the datasets
     * @param inventory  the name of the inventory
     * @param evaluationDate  the day for which it was computed
     * @param category  the category
     * @param facets  the facets its groups are made of
     * @param total  the total, and what is missing from it
     * @param exact  the exact sum of its known values
     * @param groups  the largest groups
     * @param others  the groups that are not among them
     * @param gaps  the values missing from the total
     */
    public TotalExplanation {
        datasets = List.copyOf(datasets);
        facets = List.copyOf(facets);
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
    }

    /**
     * Returns the share of the total of the groups that are listed individually.
     *
     * @return the share, 1 if all groups are listed; empty if the total is incomplete, or 0
     */
    public Optional<Double> shareOfGroups() {
        BigDecimal told = groups.stream().map(group -> group.part().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.share(new Amount(told.doubleValue(), total.known().unit()));
    }
}
