package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two footprints by common draws: what both share by its seed and place in the datasets has one true value in both, so that it does not
 * blur their difference. Like is compared with like: a line of which a value is unknown on one side is left out of both, and counted.
 * Immutable and thread-safe.
 *
 * @param category  the category
 * @param base  the draws of the first, of the lines that are compared
 * @param other  the draws of the second
 * @param difference  the draws of the second less the first
 * @param probabilityOfLess  the share of draws in which the second has less; draws without a difference count half
 * @param linesLeftOut  the number of lines that are left out of both
 */
public record UncertaintyComparison(
        ImpactCategory category,
        DrawnImpact base,
        DrawnImpact other,
        DrawnImpact difference,
        double probabilityOfLess,
        long linesLeftOut) {

    /**
     * One side.
     *
     * @param inventory  its lines
     * @param calculator  its rules and factors
     * @param model  how uncertain its figures and facts are
     */
    public record Side(Inventory inventory, FootprintCalculator calculator, UncertaintyModel model) {}

    /**
     * Compares two sides.
     *
     * @param base  the first
     * @param other  the second
     * @param category  a category of both
     * @param draws  the number of draws, 2 or more
     * @param seed  the seed of all draws
     * @return the comparison
     * @throws IllegalArgumentException if a side does not compute the category, or the number is out of range
     */
    public static UncertaintyComparison of(Side base, Side other, ImpactCategory category, int draws, long seed) {
        Set<String> unknown = new HashSet<>();
        Stream.of(base, other).forEach(side -> unknown.addAll(unknown(side, category)));
        DrawnImpact one = drawn(base, unknown, category, draws, seed);
        DrawnImpact two = drawn(other, unknown, category, draws, seed);
        double[] differences = IntStream.range(0, draws)
                .mapToDouble(i -> two.at(i) - one.at(i))
                .toArray();
        double point = two.point().value() - one.point().value();
        return new UncertaintyComparison(
                category,
                one,
                two,
                new DrawnImpact(category, point, differences),
                IntStream.range(0, draws).mapToDouble(i -> less(differences[i])).sum() / draws,
                unknown.size());
    }

    private static double less(double difference) {
        return difference < 0 ? 1 : difference == 0 ? 0.5 : 0;
    }

    private static Set<String> unknown(Side side, ImpactCategory category) {
        Footprint footprint = side.calculator().withCategories(category).calculate(side.inventory());
        Set<String> lines = new HashSet<>();
        footprint.gaps().stream().map(Gap::line).forEach(lines::add);
        return lines;
    }

    private static DrawnImpact drawn(Side side, Set<String> unknown, ImpactCategory category, int draws, long seed) {
        Inventory known = side.inventory()
                .withEquipment(side.inventory().equipment().stream()
                        .filter(line -> !unknown.contains(line.id()))
                        .toList());
        return UncertaintyStudy.of(side.calculator().withCategories(category), known, side.model())
                .run(draws, seed)
                .impact(category);
    }
}
