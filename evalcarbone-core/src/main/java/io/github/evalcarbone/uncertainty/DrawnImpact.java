package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;

/**
 * The draws of one impact per year. Immutable and thread-safe.
 */
public final class DrawnImpact {

    /** The score of 97.5 %. */
    private static final double SCORE = 1.959963984540054;

    private static final double ROUNDING = 1e-12;

    private final ImpactCategory category;
    private final double point;
    private final double[] inOrder;
    private final double[] sorted;

    DrawnImpact(ImpactCategory category, double point, double[] draws) {
        this.category = category;
        this.point = point;
        this.inOrder = draws;
        this.sorted = draws.clone();
        Arrays.sort(sorted);
    }

    /** {@return the category} */
    public ImpactCategory category() {
        return category;
    }

    /** {@return the impact by the published figures and the stated facts, as the footprint has it: of what is known} */
    public Amount point() {
        return amount(point);
    }

    /** {@return the number of draws} */
    public int count() {
        return inOrder.length;
    }

    /** {@return the draws, in their order; a copy} */
    public double[] draws() {
        return inOrder.clone();
    }

    /**
     * Returns the draws of this less those of another, draw by draw: their difference, if both have a seed and so all that they share in
     * common. A difference within the rounding of the two, 10⁻¹² of them, is none.
     *
     * @param other  as many draws of the same category
     * @param exact  the difference by the published figures, in the unit of the category per year
     * @return the difference
     * @throws IllegalArgumentException if category or number are not the same
     */
    public DrawnImpact minus(DrawnImpact other, double exact) {
        requireAlike(other);
        double[] differences = inOrder.clone();
        for (int i = 0; i < differences.length; i++) {
            double difference = inOrder[i] - other.inOrder[i];
            double rounding = ROUNDING * Math.max(Math.abs(inOrder[i]), Math.abs(other.inOrder[i]));
            differences[i] = Math.abs(difference) <= rounding ? 0 : difference;
        }
        return new DrawnImpact(category, exact, differences);
    }

    private void requireAlike(DrawnImpact other) {
        if (!category.equals(other.category) || inOrder.length != other.inOrder.length) {
            throw new IllegalArgumentException("The draws [" + other + "] must be " + inOrder.length + " of ["
                    + category + "], as those that they are joined with.");
        }
    }

    /**
     * Returns the draws of this and of another together, draw by draw, if both have a seed in common.
     *
     * @param other  as many draws of the same category
     * @return the sum
     * @throws IllegalArgumentException if category or number are not the same
     */
    public DrawnImpact plus(DrawnImpact other) {
        requireAlike(other);
        double[] sums = inOrder.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.inOrder[i];
        }
        return new DrawnImpact(category, point + other.point, sums);
    }

    /**
     * Returns these draws with an amount added to each that is certain.
     *
     * @param whole  the impact by the published figures with that amount, in the unit of the category per year
     * @return the draws
     */
    public DrawnImpact movedTo(double whole) {
        double[] moved = inOrder.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += whole - point;
        }
        return new DrawnImpact(category, whole, moved);
    }

    /** {@return the share of draws below 0; those of 0 count half} */
    public double shareBelowZero() {
        double below = 0;
        for (double draw : inOrder) {
            below += draw < 0 ? 1 : draw == 0 ? 0.5 : 0;
        }
        return below / inOrder.length;
    }

    /** {@return the mean of the draws} */
    public Amount mean() {
        ExactSum sum = new ExactSum();
        Arrays.stream(inOrder).forEach(sum::add);
        return amount(sum.value() / inOrder.length);
    }

    /** {@return the standard deviation of the draws} */
    public Amount standardDeviation() {
        double mean = mean().value();
        double squares = 0;
        for (double draw : inOrder) {
            squares += (draw - mean) * (draw - mean);
        }
        return amount(StrictMath.sqrt(squares / Math.max(1, inOrder.length - 1)));
    }

    /**
     * Returns the covariance with the draws of another impact, divided by the variance of that one: of a part and its whole, the share of the
     * variance that is due to the part. The shares of all parts add up to 1; one may be negative.
     *
     * @param whole  as many draws of the whole, with one seed
     * @return the share; 0 if the whole does not vary
     * @throws IllegalArgumentException if category or number are not the same
     */
    public double shareOfVariance(DrawnImpact whole) {
        requireAlike(whole);
        double mean = mean().value();
        double meanOfWhole = whole.mean().value();
        double both = 0;
        double squares = 0;
        for (int i = 0; i < inOrder.length; i++) {
            double distance = whole.inOrder[i] - meanOfWhole;
            both += (inOrder[i] - mean) * distance;
            squares += distance * distance;
        }
        return squares == 0 ? 0 : both / squares;
    }

    /**
     * Returns a percentile, with straight lines between the draws. The limits of its own uncertainty are those that hold for any
     * distribution.
     *
     * @param probability  the share of draws that are not above it, from 0 to 1
     * @return the percentile
     * @throws IllegalArgumentException if the probability is out of range
     */
    public Percentile percentile(double probability) {
        Invariants.within(probability, 0, 1, "probability", "0 to 1");
        double place = probability * (sorted.length - 1);
        double margin = SCORE * StrictMath.sqrt(sorted.length * probability * (1 - probability));
        return new Percentile(
                probability,
                amount(between(place)),
                amount(sorted[(int) Math.max(0, StrictMath.floor(place - margin))]),
                amount(sorted[(int) Math.min(sorted.length - 1.0, StrictMath.ceil(place + margin))]));
    }

    private double between(double place) {
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] == sorted[above]
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Returns the middle part of the draws.
     *
     * @param coverage  the share of draws in it, above 0 and below 1
     * @return the interval
     * @throws IllegalArgumentException if the coverage is out of range
     */
    public Interval interval(double coverage) {
        double side = (1 - coverage) / 2;
        return new Interval(coverage, percentile(side), percentile(0.5), percentile(1 - side));
    }

    /** {@return the middle 95 % of the draws} */
    public Interval interval() {
        return interval(Interval.USUAL_COVERAGE);
    }

    private Amount amount(double value) {
        return new Amount(value, category.unitPerYear());
    }

    /** Returns point, median and the 95 % interval; do not parse. */
    @Override
    public String toString() {
        Interval interval = interval();
        return "%s: %s, median %s, 95 %% from %s to %s"
                .formatted(
                        category.id(),
                        point(),
                        interval.median().value(),
                        interval.low().value(),
                        interval.high().value());
    }
}
