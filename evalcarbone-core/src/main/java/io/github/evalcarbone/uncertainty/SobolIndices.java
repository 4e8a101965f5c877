package io.github.evalcarbone.uncertainty;

import java.util.BitSet;

/**
 * The shares of the variance of a result that are due to each of its inputs: alone (first order), and with all that depends on it beside others
 * (total order). Estimated as by Saltelli et al. (Computer Physics Communications 181, 2010): first order by its formula (b), total
 * order by Jansen's, table 2, (f). Immutable and thread-safe.
 *
 * @param variance  the variance of the result
 * @param first  the first-order index of each input
 * @param total  the total-order index of each input
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied where it is read
record SobolIndices(double variance, double[] first, double[] total) {

    /** A result by draws of which there are two for each input, independent of one another. */
    @FunctionalInterface
    interface Model {

        /** Returns the result of a draw in which some inputs are those of the second set. */
        double value(int draw, BitSet second);
    }

    static SobolIndices of(int inputs, int draws, Model model) {
        double[] one = new double[draws];
        double[] other = new double[draws];
        BitSet all = new BitSet();
        all.set(0, inputs);
        for (int draw = 0; draw < draws; draw++) {
            one[draw] = model.value(draw, new BitSet());
            other[draw] = model.value(draw, all);
        }
        double mean = center(one, other);
        double variance = variance(one, other);
        double[] first = new double[inputs];
        double[] total = new double[inputs];
        for (int input = 0; input < inputs && variance > 0; input++) {
            add(input, model, mean, one, other, variance, first, total);
        }
        return new SobolIndices(variance, first, total);
    }

    private static void add(
            int input,
            Model model,
            double mean,
            double[] one,
            double[] other,
            double variance,
            double[] first,
            double[] total) {
        BitSet changed = new BitSet();
        changed.set(input);
        double ofFirst = 0;
        double ofTotal = 0;
        for (int draw = 0; draw < one.length; draw++) {
            double mixed = model.value(draw, changed) - mean;
            ofFirst += other[draw] * (mixed - one[draw]);
            ofTotal += (one[draw] - mixed) * (one[draw] - mixed) / 2;
        }
        first[input] = ofFirst / one.length / variance;
        total[input] = ofTotal / one.length / variance;
    }

    /** Takes the mean off all results, whose size would blur the indices, and returns it. */
    private static double center(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] + other[i];
        }
        double mean = sum / (2 * one.length);
        for (int i = 0; i < one.length; i++) {
            one[i] -= mean;
            other[i] -= mean;
        }
        return mean;
    }

    private static double variance(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += one[i] * one[i] + other[i] * other[i];
        }
        return squares / (2 * one.length);
    }
}
