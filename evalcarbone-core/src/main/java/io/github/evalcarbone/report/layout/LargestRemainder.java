package io.github.evalcarbone.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that they add up to their rounded whole: all are rounded down, then those with the largest remainders
 * up.
 */
public final class LargestRemainder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LargestRemainder() {}

    /** Returns the percentages of a total, to one decimal, so that they add up to 100; none if the total is 0. */
    public static List<BigDecimal> percentages(List<BigDecimal> parts, BigDecimal total) {
        if (total.signum() == 0) {
            return List.of();
        }
        List<BigDecimal> exact = parts.stream()
                .map(part -> part.multiply(HUNDRED).divide(total, MathContext.DECIMAL128))
                .toList();
        return round(exact, HUNDRED, 1);
    }

    public static List<BigDecimal> round(List<BigDecimal> parts, BigDecimal whole, int decimals) {
        List<BigDecimal> rounded = new ArrayList<>();
        parts.forEach(part -> rounded.add(part.setScale(decimals, RoundingMode.FLOOR)));
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal missing = whole.setScale(decimals, RoundingMode.HALF_UP)
                .subtract(sum(rounded))
                .divide(step);
        List<Integer> order = byRemainder(parts, rounded);
        if (missing.signum() < 0 || missing.compareTo(BigDecimal.valueOf(order.size())) > 0) {
            return withDifference(rounded, missing.multiply(step));
        }
        for (int index : order.subList(0, missing.intValueExact())) {
            rounded.set(index, rounded.get(index).add(step));
        }
        return rounded;
    }

    /** Assigns the difference to the largest part, for numbers so large that a double cannot represent the decimals. */
    private static List<BigDecimal> withDifference(List<BigDecimal> rounded, BigDecimal difference) {
        if (!rounded.isEmpty()) {
            int largest = rounded.indexOf(Collections.max(rounded));
            rounded.set(largest, rounded.get(largest).add(difference));
        }
        return rounded;
    }

    private static List<Integer> byRemainder(List<BigDecimal> parts, List<BigDecimal> rounded) {
        return IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> rounded.get(i).subtract(parts.get(i))))
                .toList();
    }

    public static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
