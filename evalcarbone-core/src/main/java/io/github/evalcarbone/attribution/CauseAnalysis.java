package io.github.evalcarbone.attribution;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The causes of the difference of two footprints: it is a sum of parts, one for each {@link Cause} by which they differ.
 * <p>
 * The part of a cause is its Shapley value: the mean, over all orders in which the causes could have come one after the other,
 * of what changes when its facts are taken from after instead of before. All mixtures are computed exactly, so that the parts add
 * up to the difference without any rounding, and depend neither on the order of the causes nor on that of the lines. Lines are
 * paired by their ids; those with the same facts, rules and factors on both sides have no part.
 * <p>
 * What is unknown on either side is kept out, as in a {@link io.github.evalcarbone.comparison.FootprintComparison}: line by line,
 * and phase by phase if both rules compute the same phases, else use and all other phases together. Where a mixture has no figure
 * though both sides have one, causes are joined, and a {@linkplain #remarks() remark} says so.
 *
 * <pre>{@code
 * var why = CauseAnalysis.of(new Side("2025", last, calculator), new Side("2026", next, calculator), CLIMATE_CHANGE);
 * System.out.println(why.toText(Language.ENGLISH));
 * }</pre>
 * Immutable and thread-safe.
 *
 * @param before  the name of the side before
 * @param after  the name of the side after
 * @param category  the category
 * @param difference  the difference, after minus before, of what is compared
 * @param parts  the part of each cause by which the sides differ, in the order of the causes
 * @param facets  the facets that the groups are made of
 * @param groups  the groups in which a line differs, in the order of their keys; none if no facet was asked for
 * @param remarks  remarks on causes that are joined
 * @param remainder  the exact sum of all parts, computed from the mixtures, minus the exact difference, computed from the two
 *     footprints; it is 0
 */
public record CauseAnalysis(
        String before,
        String after,
        ImpactCategory category,
        Difference difference,
        List<CausePart> parts,
        List<Facet> facets,
        List<CauseGroup> groups,
        List<Problem> remarks,
        BigDecimal remainder) {

    private static final Comparator<CausePart> LARGEST = Comparator.comparingDouble(
                    (CausePart part) -> Math.abs(part.amount().value()))
            .reversed();

    /**
     * One side of an analysis. Immutable and thread-safe.
     *
     * @param name  its name
     * @param inventory  its lines and its day
     * @param calculator  its rules and factors
     */
    public record Side(String name, Inventory inventory, FootprintCalculator calculator) {

        /**
         * Creates a side.
         *
         * @param name  its name
         * @param inventory  its lines and its day
         * @param calculator  its rules and factors
         * @throws IllegalArgumentException if the name is blank
         */
        public Side {
            Invariants.notBlank(name, "name of a side");
        }
    }

    /**
     * Creates an analysis.
     *
     * @param before  the name of the side before
     * @param after  the name of the side after
     * @param category  the category
     * @param difference  the difference
     * @param parts  the part of each cause
     * @param facets  the facets of the groups
     * @param groups  the groups
     * @param remarks  remarks on causes that are joined
     * @param remainder  the exact sum of the parts minus the exact difference
     */
    public CauseAnalysis {
        parts = List.copyOf(parts);
        facets = List.copyOf(facets);
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
    }

    /**
     * Finds the causes of a difference.
     *
     * @param before  the side before
     * @param after  the side after
     * @param category  a category of both calculators
     * @param facets  the facets to group by, in order; none for no groups
     * @return the analysis
     * @throws IllegalArgumentException if a calculator does not have the category, or a facet is {@link Facet#PHASE}: each part has
     *     its embodied impact and its use
     */
    public static CauseAnalysis of(Side before, Side after, ImpactCategory category, Facet... facets) {
        return of(before, after, category, Map.of(), facets);
    }

    /**
     * Finds the causes of a difference without values that are known but not comparable, such as those that a scenario should have
     * changed and could not.
     *
     * @param before  the side before
     * @param after  the side after
     * @param category  a category of both calculators
     * @param notComparable  the phases to keep out, by the id of the line
     * @param facets  the facets to group by, in order; none for no groups
     * @return the analysis
     * @throws IllegalArgumentException if a calculator does not have the category, or a facet is {@link Facet#PHASE}
     */
    public static CauseAnalysis of(
            Side before,
            Side after,
            ImpactCategory category,
            Map<String, Set<LifecyclePhase>> notComparable,
            Facet... facets) {
        List<Facet> asked = List.of(facets);
        if (asked.contains(Facet.PHASE)) {
            throw new IllegalArgumentException(
                    "The facet [PHASE] must be another.\nEach part has its embodied impact and its use.");
        }
        List.of(before, after)
                .forEach(side ->
                        Invariants.computed(side.calculator().categories(), category, ImpactCategory::id, "category"));
        return new CauseFinder(before, after, category, asked, notComparable).analysis();
    }

    /** {@return the parts, the largest first, whatever its direction; equal ones keep their order} */
    public List<CausePart> ranked() {
        return parts.stream().sorted(LARGEST).toList();
    }

    /**
     * Returns the difference and the part of each cause, unrounded, a line for each; do not parse.
     *
     * @param language  the language
     * @return the text, lines ended by LF
     */
    public String toText(Language language) {
        return new CauseText(this, language).text();
    }

    /** Returns the text in English; do not parse. */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
