package io.github.evalcarbone.uncertainty.comparison;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.Sampling;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A study of how sure the differences of a comparison are: all footprints are drawn with one seed, over the values that the comparison
 * compares. Of equipment: the services of a whole system are not drawn. Immutable and thread-safe.
 */
public final class ComparisonStudy {

    private final FootprintComparison comparison;
    private final ImpactCategory category;
    private final List<UncertaintyStudy> studies;

    /**
     * One side.
     *
     * @param inventory  its lines
     * @param calculator  its rules and factors
     * @param model  how uncertain its figures and facts are
     * @param origins  by the id of a line that was split off, the id of the line of the base whose errors it has
     */
    public record Side(
            Inventory inventory, FootprintCalculator calculator, UncertaintyModel model, Map<String, String> origins) {

        /**
         * Creates a side.
         *
         * @param inventory  its lines
         * @param calculator  its rules and factors
         * @param model  how uncertain its figures and facts are
         * @param origins  the lines that were split off, and what from
         */
        public Side {
            origins = Map.copyOf(origins);
        }

        /**
         * Creates a side of which no line was split off another.
         *
         * @param inventory  its lines
         * @param calculator  its rules and factors
         * @param model  how uncertain its figures and facts are
         */
        public Side(Inventory inventory, FootprintCalculator calculator, UncertaintyModel model) {
            this(inventory, calculator, model, Map.of());
        }
    }

    private ComparisonStudy(FootprintComparison comparison, ImpactCategory category, List<UncertaintyStudy> studies) {
        this.comparison = comparison;
        this.category = category;
        this.studies = studies;
    }

    /**
     * Prepares a study of two sides, named {@code base} and {@code other}.
     *
     * @param base  the first
     * @param other  the second
     * @param category  a category of both
     * @return the study
     * @throws IllegalArgumentException if a side does not compute the category
     */
    public static ComparisonStudy of(Side base, Side other, ImpactCategory category) {
        FootprintComparison two =
                FootprintComparison.of(alternative("base", base, category), alternative("other", other, category));
        return of(two, List.of(base, other), category);
    }

    private static Alternative alternative(String name, Side side, ImpactCategory category) {
        return new Alternative(name, side.calculator().withCategories(category).calculate(side.inventory()));
    }

    /**
     * Prepares a study.
     *
     * @param comparison  the footprints, of equipment
     * @param sides  what each of them was computed from, in the order of the alternatives, the base first
     * @param category  a category that is compared
     * @return the study
     * @throws IllegalArgumentException if there is not one side for each alternative, a side gives another footprint than its alternative
     *     has, or the category is not compared
     */
    public static ComparisonStudy of(FootprintComparison comparison, List<Side> sides, ImpactCategory category) {
        List<Alternative> alternatives = comparison.alternatives();
        if (sides.size() != alternatives.size()) {
            throw new IllegalArgumentException(
                    "The [" + sides.size() + "] sides must be " + alternatives.size() + ", one for each alternative.");
        }
        Map<String, Set<LifecyclePhase>> out = comparison.keptOut(category);
        return new ComparisonStudy(
                comparison,
                category,
                IntStream.range(0, sides.size())
                        .mapToObj(i -> study(alternatives.get(i), sides.get(i), category)
                                .without(leftOut(comparison, out, sides.get(i))))
                        .toList());
    }

    private static UncertaintyStudy study(Alternative alternative, Side side, ImpactCategory category) {
        UncertaintyStudy study = UncertaintyStudy.of(
                        side.calculator().withCategories(category), side.inventory(), side.model())
                .withErrorsOf(side.origins());
        requireSame(alternative, study.footprint(), category);
        return study;
    }

    private static void requireSame(Alternative alternative, Footprint computed, ImpactCategory category) {
        Total stated = alternative.footprint().total(category);
        Total found = computed.total(category);
        if (!stated.known().equals(found.known()) || stated.lines() != found.lines()) {
            throw new IllegalArgumentException("The side of [" + alternative.name() + "] must give its footprint of "
                    + stated + ", and not " + found
                    + ".\nPass the inventory and calculator that it was computed with.");
        }
    }

    /** Returns the values that are not compared: of some lines, and of the phases that not all alternatives have. */
    private static Map<String, Set<LifecyclePhase>> leftOut(
            FootprintComparison comparison, Map<String, Set<LifecyclePhase>> out, Side side) {
        List<LifecyclePhase> others = comparison.otherPhases();
        if (others.isEmpty()) {
            return out;
        }
        Map<String, Set<LifecyclePhase>> all = new HashMap<>();
        side.inventory().equipment().forEach(line -> {
            Set<LifecyclePhase> phases = EnumSet.copyOf(others);
            phases.addAll(out.getOrDefault(line.id(), Set.of()));
            all.put(line.id(), phases);
        });
        return all;
    }

    private ComparisonStudy with(UnaryOperator<UncertaintyStudy> change) {
        return new ComparisonStudy(
                comparison, category, studies.stream().map(change).toList());
    }

    /** {@return this study on the threads of the common pool; its draws are the same, bit for bit} */
    public ComparisonStudy inParallel() {
        return with(UncertaintyStudy::inParallel);
    }

    /**
     * Returns this study with another way of drawing figures.
     *
     * @param sampling  how figures are drawn
     * @return the study
     */
    public ComparisonStudy withSampling(Sampling sampling) {
        return with(study -> study.withSampling(sampling));
    }

    /**
     * Draws all footprints.
     *
     * @param draws  the number of draws, 2 or more
     * @param seed  the seed of all draws
     * @return each alternative beside the base, in the order of the comparison
     * @throws IllegalArgumentException if the number is out of range
     */
    public List<DrawnDifference> run(int draws, long seed) {
        List<UncertaintyResult> drawn =
                studies.stream().map(study -> study.run(draws, seed)).toList();
        return IntStream.range(1, drawn.size())
                .mapToObj(i -> compared(comparison.alternatives().get(i).name(), drawn.get(0), drawn.get(i)))
                .toList();
    }

    private DrawnDifference compared(String name, UncertaintyResult base, UncertaintyResult other) {
        double published = comparison.difference(name, category).absolute().value();
        return new DrawnDifference(name, base, other, other.impact(category).minus(base.impact(category), published));
    }
}
