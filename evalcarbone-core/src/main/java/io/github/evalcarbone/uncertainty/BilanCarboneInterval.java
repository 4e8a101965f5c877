package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.invariant.Invariants;
import java.util.List;

/**
 * The interval that the tool Bilan Carbone+ prints, reproduced so that it can be shown beside one of this library: of lines taken for
 * independent, though they share factors, so that it is narrower than what is known. Source: its code,
 * {@code ABC-TransitionBasCarbone/bilan-carbone} at 949af9c4, {@code services/uncertainty.ts} (MIT). Immutable and thread-safe.
 *
 * @param total  the sum of the lines
 * @param factor  the factor by which the interval goes below and above it, 1 or more: 95 % around the median
 */
public record BilanCarboneInterval(double total, double factor) {

    /** The factors of each mark of a criterion, from 1, very bad, to 5, very good. */
    private static final double[] RELIABILITY = {1.5, 1.2, 1.1, 1.05, 1};

    private static final double[] TECHNICAL = {2, 1.5, 1.2, 1.1, 1};
    private static final double[] GEOGRAPHICAL = {1.1, 1.05, 1.02, 1.01, 1};
    private static final double[] TEMPORAL = {1.5, 1.2, 1.1, 1.03, 1};
    private static final double[] COMPLETENESS = {1.2, 1.1, 1.05, 1.02, 1};
    private static final List<Double> LIMITS_OF_MARKS = List.of(1.1199, 1.2621, 1.6361, 2.5163);

    /**
     * The marks of a figure by the five criteria, each from 1, very bad, to 5, very good; a mark that is missing counts as 1. Immutable
     * and thread-safe.
     *
     * @param reliability  how it was obtained
     * @param technical  whether it is of this technology
     * @param geographical  whether it is of this place
     * @param temporal  whether it is of this time
     * @param completeness  whether it covers all
     */
    public record Marks(int reliability, int technical, int geographical, int temporal, int completeness) {

        /**
         * Creates marks.
         *
         * @param reliability  how it was obtained
         * @param technical  whether it is of this technology
         * @param geographical  whether it is of this place
         * @param temporal  whether it is of this time
         * @param completeness  whether it covers all
         * @throws IllegalArgumentException if one is not from 1 to 5
         */
        public Marks {
            for (int mark : new int[] {reliability, technical, geographical, temporal, completeness}) {
                Invariants.within(mark, 1, RELIABILITY.length, "mark", "1 to 5");
            }
        }

        /** {@return the factor of the five marks together, 1 or more} */
        public double factor() {
            return ofLogarithms(
                    RELIABILITY[reliability - 1],
                    TECHNICAL[technical - 1],
                    GEOGRAPHICAL[geographical - 1],
                    TEMPORAL[temporal - 1],
                    COMPLETENESS[completeness - 1]);
        }
    }

    /**
     * A line.
     *
     * @param emissions  its emissions
     * @param activity  the factor of its activity, such as a number of items
     * @param emissionFactor  the factor of its emission factor
     */
    public record Line(double emissions, double activity, double emissionFactor) {

        /** {@return the factor of the line} */
        public double factor() {
            return ofLogarithms(activity, emissionFactor);
        }
    }

    private static double ofLogarithms(double... factors) {
        double squares = 0;
        for (double factor : factors) {
            double logarithm = StrictMath.log(factor);
            squares += logarithm * logarithm;
        }
        return StrictMath.exp(StrictMath.sqrt(squares));
    }

    /**
     * Returns the interval of a sum of lines that are taken for independent.
     *
     * @param lines  the lines
     * @return the interval
     */
    public static BilanCarboneInterval independent(List<Line> lines) {
        double total = lines.stream().mapToDouble(Line::emissions).sum();
        double squares = 0;
        for (Line line : lines) {
            double part = line.emissions() / total * StrictMath.log(line.factor());
            squares += part * part;
        }
        return new BilanCarboneInterval(total, StrictMath.exp(StrictMath.sqrt(squares)));
    }

    /**
     * Returns the interval of the same sum if all errors went together.
     *
     * @param lines  the lines
     * @return the interval
     */
    public static BilanCarboneInterval correlated(List<Line> lines) {
        double total = lines.stream().mapToDouble(Line::emissions).sum();
        double sum = 0;
        for (Line line : lines) {
            sum += line.emissions() / total * StrictMath.log(line.factor());
        }
        return new BilanCarboneInterval(total, StrictMath.exp(sum));
    }

    /** {@return the lower end} */
    public double low() {
        return total / factor;
    }

    /** {@return the upper end} */
    public double high() {
        return total * factor;
    }

    /** {@return the mark that the tool shows for it, from 1, very bad, to 5, very good} */
    public int mark() {
        int better =
                (int) LIMITS_OF_MARKS.stream().filter(limit -> factor >= limit).count();
        return RELIABILITY.length - better;
    }
}
