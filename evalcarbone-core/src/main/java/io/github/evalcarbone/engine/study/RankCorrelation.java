package io.github.evalcarbone.engine.study;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spearman's rank correlation: the correlation of the ranks of two series, equal values having their mean rank. Stateless. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /** Returns the correlation of two series of the same length, from -1 to 1; 0 if one of them is constant. */
    public static double of(double[] one, double[] other) {
        double[] ranks = ranks(one);
        double[] others = ranks(other);
        double both = products(ranks, others);
        double squares = products(ranks, ranks) * products(others, others);
        return squares == 0 ? 0 : both / StrictMath.sqrt(squares);
    }

    private static double products(double[] one, double[] other) {
        double mean = (one.length + 1) / 2.0;
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - mean) * (other[i] - mean);
        }
        return sum;
    }

    private static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> values[place]))
                .toList();
        double[] ranks = new double[values.length];
        int first = 0;
        while (first < values.length) {
            int end = endOfTie(values, order, first);
            for (int i = first; i < end; i++) {
                ranks[order.get(i)] = (first + 1 + end) / 2.0;
            }
            first = end;
        }
        return ranks;
    }

    private static int endOfTie(double[] values, List<Integer> order, int first) {
        int end = first + 1;
        while (end < values.length && values[order.get(end)] == values[order.get(first)]) {
            end++;
        }
        return end;
    }
}
