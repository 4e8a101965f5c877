package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the total of an impact category came about: its largest groups, in each its largest figures, and how each of these
 * was computed. Immutable and thread-safe.
 * <p>
 * Nothing is left out of a sum: what is not among the largest is added up under <em>others</em>. The exact parts of the
 * groups and the others add up to the exact total, those of the figures and others of a group to that group, without any
 * rounding; an amount is its exact part rounded once.
 *
 * @param rules  the rule set
 * @param datasets  the datasets, in the caller's order
 * @param inventory  the name of the inventory
 * @param evaluationDate  the day it was computed for
 * @param category  the category
 * @param facets  the traits its groups are made of; none for one group with everything
 * @param total  the known total
 * @param groups  the largest groups whatever their sign, the largest first
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
        Addend total,
        List<Group> groups,
        Optional<Others> others,
        List<Gap> gaps) {

    /**
     * What something adds to the total.
     *
     * @param exact  the exact sum of its terms
     * @param amount  the same rounded once, per year
     * @param share  its part of the known total; negative for a credit, and 0 if the total is 0
     */
    public record Addend(BigDecimal exact, Amount amount, double share) {}

    /**
     * A group of values.
     *
     * @param key  what its values have in common
     * @param part  what it adds
     * @param figures  its largest values, the largest first
     * @param others  its values that are not among them; empty if there are none
     */
    public record Group(GroupKey key, Addend part, List<Figure> figures, Optional<Others> others) {

        /**
         * Creates a group.
         *
         * @param key  what its values have in common
         * @param part  what it adds
         * @param figures  its largest values
         * @param others  its values that are not among them
         */
        public Group {
            figures = List.copyOf(figures);
        }

        /**
         * Returns the group as an indented text for people: what it adds, how each of its figures came about, and the rest of it;
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
     * @param part  what it adds
     * @param explanation  how it was computed
     */
    public record Figure(FootprintLine line, LineImpact impact, Addend part, Explanation explanation) {

        /** {@return the phase} */
        public LifecyclePhase phase() {
            return impact.phase();
        }
    }

    /**
     * What is not told one by one.
     *
     * @param count  how many groups or values it is
     * @param part  what they add together
     */
    public record Others(int count, Addend part) {}

    /**
     * Creates an explanation.
     *
     * @param rules  the rule set
     * @param datasets  the datasets
     * @param inventory  the name of the inventory
     * @param evaluationDate  the day it was computed for
     * @param category  the category
     * @param facets  the traits its groups are made of
     * @param total  the known total
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
     * Returns what part of the known total the groups make that are told one by one.
     *
     * @return 1 if these are all; 0 if the total is 0
     */
    public double shareOfGroups() {
        BigDecimal told = groups.stream().map(group -> group.part().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.amount().value() == 0
                ? 0
                : told.doubleValue() / total.amount().value();
    }
}
