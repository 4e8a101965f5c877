package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The figure of a device between the 5th and the 95th percentile of its declaration, in kg CO2 eq of one item and year of service.
 * Immutable and thread-safe.
 * <p>
 * Percentiles are declared of the whole life. Their distance to the total is taken as that of all phases but use, which is too much
 * rather than too little; refurbishment and the use computed here have no spread.
 *
 * @param least  the lower end
 * @param most  the upper end
 */
public record FigureInterval(double least, double most) {

    /** The 95th percentile of the standard normal distribution. */
    private static final double SCORE_OF_95 = 1.6448536269514722;

    /** The lowest ratio that is taken for a percentile. */
    private static final double SMALLEST = 0.01;

    /** The widest geometric standard deviation; a wider one is an error of the declaration, and decides nothing either. */
    private static final double WIDEST = 100;

    /**
     * Returns the interval of a figure that rests on a declaration.
     *
     * @param declared  the declaration
     * @param embodied  all phases but use of one item and year, refurbishment included
     * @param refurbishment  refurbishment of one item and year
     * @param use  use of one item and year
     * @return the interval; empty if no spread is declared, or something is missing
     */
    static Optional<FigureInterval> of(BidDeclaration declared, Total embodied, Total refurbishment, Total use) {
        boolean isKnown = embodied.isComplete() && refurbishment.isComplete() && use.isComplete();
        double fixed = refurbishment.known().plus(use.known()).value();
        double spread = embodied.known().minus(refurbishment.known()).value();
        return declared.making()
                .filter(making -> isKnown && making > 0)
                .flatMap(making -> declared.total()
                        .flatMap(total -> of(declared, total, making))
                        .map(shares ->
                                new FigureInterval(fixed + spread * shares.least, fixed + spread * shares.most)));
    }

    /** Returns the ends as multiples of the making. */
    private static Optional<FigureInterval> of(BidDeclaration declared, double total, double making) {
        return declared.spread()
                .leastOf(total)
                .flatMap(least -> declared.spread()
                        .mostOf(total)
                        .map(most -> new FigureInterval(
                                Math.max(0, making - (total - least)) / making, (making + (most - total)) / making)));
    }

    /** Returns the ratio of the true making to the declared one, with the percentiles of the declaration; empty if none are declared. */
    static Optional<Distribution> distribution(BidDeclaration declared) {
        return declared.making()
                .filter(making -> making > 0)
                .flatMap(making -> declared.total().flatMap(total -> of(declared, total, making)))
                .map(ends -> new Lognormal(ends.geometricDeviation(), Centre.MEDIAN));
    }

    /** No lognormal distribution has a lower end of 0: one near it is left aside, and the upper end alone counts. */
    private double geometricDeviation() {
        double upwards = StrictMath.log(most) / SCORE_OF_95;
        double both = StrictMath.log(most / least) / (2 * SCORE_OF_95);
        return Math.min(StrictMath.exp(least > SMALLEST ? both : upwards), WIDEST);
    }

    /** Returns the mean of the intervals of devices, by their numbers; empty if one has none. */
    static Optional<FigureInterval> mean(List<ComparedDevice> devices, double items) {
        boolean isKnown = devices.stream().allMatch(device -> device.interval().isPresent());
        return isKnown
                ? Optional.of(new FigureInterval(
                        mean(devices, items, FigureInterval::least), mean(devices, items, FigureInterval::most)))
                : Optional.empty();
    }

    private static double mean(List<ComparedDevice> devices, double items, ToDoubleFunction<FigureInterval> end) {
        ExactSum sum = new ExactSum();
        devices.forEach(device -> sum.addProduct(
                end.applyAsDouble(device.interval().orElseThrow()),
                device.offered().quantity()));
        return sum.value() / items;
    }

    /**
     * Tests for a common part.
     *
     * @param other  another interval
     * @return whether the two overlap or touch, so that their order is not decided
     */
    public boolean overlaps(FigureInterval other) {
        return least <= other.most && other.least <= most;
    }
}
