package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.DifferenceBreakdown.Group;
import io.github.evalcarbone.comparison.common.CommonTargets;
import io.github.evalcarbone.comparison.common.CommonValues;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.invariant.Invariants;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two or more footprints side by side: scenarios, years, sites, datasets, rules, or views. The first is the base.
 * <p>
 * Like is compared with like. A value that is unknown in one alternative, for a line, phase and category, is kept out of all
 * differences, in all alternatives. A line that only some alternatives have was added or removed: it counts 0 in the others,
 * unless its value is unknown. Where a line has a figure that is not split by phase in one alternative and one that is split in another, or
 * is refurbished in one alone, its phases are compared together or not at all: if one of them is unknown or not comparable, all are kept
 * out, or a whole would be compared with a part. All alternatives share one set of common values, so that their differences add up. What is kept
 * out is counted in each {@link Difference}; the {@linkplain #total total} of each alternative stays as complete as it is.
 * <p>
 * Categories and phases that not all alternatives computed are not compared; {@link #otherCategories()} and
 * {@link #otherPhases()} name them. Under the same rules, all phases are compared; under others, a figure that is not split counts
 * with the phases that it stands for, if all alternatives compute these.
 *
 * <pre>{@code
 * var comparison = FootprintComparison.of(new Alternative("today", today), new Alternative("kept longer", longer));
 * Difference saved = comparison.difference("kept longer", CLIMATE_CHANGE);
 * }</pre>
 * Immutable and thread-safe.
 */
public final class FootprintComparison {

    private final List<Alternative> alternatives;
    private final CommonValues values;
    private final CommonSums sums;

    /**
     * A footprint to compare. Immutable and thread-safe.
     *
     * @param name  its name, which no other alternative has
     * @param footprint  the footprint, computed or read from a file, of equipment or of a system
     */
    public record Alternative(String name, StoredFootprint footprint) {

        /**
         * Creates an alternative.
         *
         * @param name  its name
         * @param footprint  the footprint
         * @throws IllegalArgumentException if the name is blank
         */
        public Alternative {
            Invariants.notBlank(name, "name of an alternative");
        }
    }

    private FootprintComparison(List<Alternative> alternatives, CommonValues values) {
        this.alternatives = alternatives;
        this.values = values;
        this.sums = CommonSums.of(values);
    }

    /**
     * Compares footprints.
     *
     * @param base  the base
     * @param others  at least one other
     * @return the comparison
     * @throws IllegalArgumentException as {@link #of(List)}
     */
    public static FootprintComparison of(Alternative base, Alternative... others) {
        return of(Stream.concat(Stream.of(base), Stream.of(others)).toList());
    }

    /**
     * Compares footprints. Where all values are known, their exact totals are compared; else each line is looked at.
     *
     * @param alternatives  two or more, the base first
     * @return the comparison, which does not depend on the order of the lines
     * @throws IllegalArgumentException if there are fewer than two, two have the same name, or they have no category or
     *     phase in common
     */
    public static FootprintComparison of(List<Alternative> alternatives) {
        List<Alternative> all = ComparedAlternatives.checked(alternatives);
        CommonValues values = ComparedAlternatives.commonValues(all);
        return new FootprintComparison(all, values);
    }

    /**
     * Returns this comparison without values that are known but not comparable, such as those that a scenario should have
     * changed and could not. They are kept out in all categories and alternatives, and counted apart from unknown values.
     *
     * @param lines  the phases to keep out, by the id of the line; added to those kept out already
     * @return the comparison
     * @throws IllegalArgumentException if no alternative has one of the lines
     */
    public FootprintComparison without(Map<String, Set<LifecyclePhase>> lines) {
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> all = new HashMap<>();
        categories().forEach(category -> all.put(category, lines));
        return withoutByCategory(all);
    }

    /**
     * Returns this comparison without values that are known but not comparable, which differ by category.
     *
     * @param values  by category, the phases to keep out, by the id of the line; added to those kept out already. Categories
     *     that are not compared do not matter
     * @return the comparison
     * @throws IllegalArgumentException if no alternative has one of the lines
     */
    public FootprintComparison withoutByCategory(Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> values) {
        return values.isEmpty() ? this : new FootprintComparison(alternatives, this.values.without(values));
    }

    /** {@return the alternatives, the base first} */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** {@return the first alternative} */
    public Alternative base() {
        return alternatives.get(0);
    }

    /** {@return the alternatives without the base} */
    public List<Alternative> others() {
        return alternatives.subList(1, alternatives.size());
    }

    /** {@return the categories that are compared, in the order of the base} */
    public List<ImpactCategory> categories() {
        return values.targets().categories();
    }

    /** {@return the phases that are compared, in life-cycle order} */
    public List<LifecyclePhase> phases() {
        return values.targets().phases();
    }

    /** {@return the categories that are not compared, as not all alternatives computed them} */
    public List<ImpactCategory> otherCategories() {
        return CommonTargets.others(values.footprints(), StoredFootprint::categories, categories());
    }

    /** {@return the phases that are not compared, as the rules of not all alternatives compute them, in life-cycle order} */
    public List<LifecyclePhase> otherPhases() {
        return CommonTargets.others(values.footprints(), StoredFootprint::phases, phases()).stream()
                .sorted()
                .toList();
    }

    /**
     * Returns the total of an alternative by itself, over all that is known of it, comparable or not.
     *
     * @param alternative  the name of an alternative
     * @param category  a category that is compared
     * @return the known impact per year, and what is missing from it
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public Total total(String alternative, ImpactCategory category) {
        requireCategory(category);
        return values.footprints().get(index(alternative)).total(category);
    }

    /**
     * Returns the difference of an alternative from the base, over all phases that are compared.
     *
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @return the difference
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public Difference difference(String other, ImpactCategory category) {
        return difference(index(other), category, Set.copyOf(phases()));
    }

    /**
     * Returns the difference of an alternative from the base in one phase.
     *
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @param phase  a phase that is compared
     * @return the difference
     * @throws IllegalArgumentException if there is no such alternative, or category or phase are not compared
     */
    public Difference difference(String other, ImpactCategory category, LifecyclePhase phase) {
        Invariants.computed(phases(), phase, LifecyclePhase::name, "phase");
        return difference(index(other), category, Set.of(phase));
    }

    /**
     * Returns the difference of an alternative from the base in all phases but use that are compared.
     *
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @return the difference
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public Difference embodied(String other, ImpactCategory category) {
        return difference(index(other), category, EnumSet.complementOf(EnumSet.of(LifecyclePhase.USE)));
    }

    private Difference difference(int other, ImpactCategory category, Set<LifecyclePhase> some) {
        requireCategory(category);
        BitSet among = values.targets().in(category, some);
        return Difference.of(
                category,
                sums.sum(0, among),
                sums.sum(other, among),
                sums.keptOut(among),
                sums.isRestAlike(other, among),
                areRowsComplete(other));
    }

    /**
     * Returns whether the figures of all lines are split into the same phases in an alternative and the base. If not, an amount may move
     * between phases without any difference in what it counts, and all phases but use say something only together.
     *
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @return whether they are
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public boolean isSplitAlike(String other, ImpactCategory category) {
        requireCategory(category);
        return values.areSplitAlike(index(other), category);
    }

    private boolean areRowsComplete(int other) {
        return Stream.of(0, other)
                .allMatch(side ->
                        values.footprints().get(side).header().setAside().isComplete());
    }

    /**
     * Returns the difference of an alternative from the base by groups.
     *
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @param facets  the facets to group by, in order; none for one group with everything
     * @return the difference by groups, which add up to it exactly
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public DifferenceBreakdown by(String other, ImpactCategory category, Facet... facets) {
        int index = index(other);
        Difference whole = difference(other, category);
        List<Facet> asked = List.of(facets);
        List<Group> groups = new GroupedDifference(values, category, asked).groups(index, areRowsComplete(index));
        return new DifferenceBreakdown(category, asked, groups, whole);
    }

    /**
     * Returns the values that are kept out of all differences of a category.
     *
     * @param category  a category that is compared
     * @return the phases that are kept out, by the id of the line, of those that are {@linkplain #phases compared}
     * @throws IllegalArgumentException if the category is not compared
     */
    public Map<String, Set<LifecyclePhase>> keptOut(ImpactCategory category) {
        requireCategory(category);
        return values.out().phases(category, targets());
    }

    /** The values that were named as not comparable, as targets by line. */
    Map<String, BitSet> excluded() {
        return values.out().excluded();
    }

    CommonTargets targets() {
        return values.targets();
    }

    private void requireCategory(ImpactCategory category) {
        Invariants.computed(categories(), category, ImpactCategory::id, "category");
    }

    private int index(String name) {
        return IntStream.range(0, alternatives.size())
                .filter(i -> alternatives.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The alternative [" + name + "] must be one of "
                        + ComparedAlternatives.names(alternatives) + "."));
    }

    /** Returns the names of the alternatives; do not parse. */
    @Override
    public String toString() {
        return "Comparison of " + ComparedAlternatives.names(alternatives);
    }
}
