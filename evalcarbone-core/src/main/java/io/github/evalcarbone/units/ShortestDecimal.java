package io.github.evalcarbone.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shortest decimal text that parses back to a double. {@link Double#toString(double)} returns it from JDK 19 on,
 * and sometimes a longer one before.
 */
final class ShortestDecimal {

    /** Least number of digits tried: one before the point and one after it are always shown. */
    private static final int LEAST = 2;

    /** Number of digits that distinguishes any two doubles. */
    private static final int ENOUGH = 17;

    private ShortestDecimal() {}

    static String of(double value) {
        if (value == 0) {
            return "0.0";
        }
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        String sign = value < 0 ? "-" : "";
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - shortest.scale() - 1;
        return sign + (exponent >= -3 && exponent < 7 ? plain(digits, exponent) : scientific(digits, exponent));
    }

    /** Above a power of two doubles are twice as far apart as below it, so the nearer decimal may be that of a neighbour. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        return IntStream.rangeClosed(LEAST, ENOUGH)
                .boxed()
                .flatMap(digits -> Stream.of(RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN)
                        .map(mode -> exact.round(new MathContext(digits, mode))))
                .filter(rounded -> rounded.doubleValue() == value)
                .findFirst()
                .orElse(exact);
    }

    private static String plain(String digits, int exponent) {
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + digits;
        }
        String padded = digits + "0".repeat(Math.max(0, exponent + 2 - digits.length()));
        return padded.substring(0, exponent + 1) + "." + padded.substring(exponent + 1);
    }

    private static String scientific(String digits, int exponent) {
        String rest = digits.length() == 1 ? "0" : digits.substring(1);
        return digits.charAt(0) + "." + rest + "E" + exponent;
    }
}
