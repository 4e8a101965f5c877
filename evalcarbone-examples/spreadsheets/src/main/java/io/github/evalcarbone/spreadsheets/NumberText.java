package io.github.evalcarbone.spreadsheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/** Formats numbers of cells as texts that the core reads as the same numbers. */
final class NumberText {

    /** The length beyond which numbers are not written out. */
    private static final int LONGEST = 300;
    /** The number of digits that survive as a double. */
    private static final int SURE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private NumberText() {}

    /** Returns a number in XML; any other text is unchanged, for the reader to reject. */
    static String of(String text) {
        try {
            return text.length() > LONGEST ? text : of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /**
     * Writes a number in full with a decimal point, in the fewest digits that give the same double: programs save 0.7 as
     * 0.69999999999999996. Whole numbers, which may be the numbers of devices, keep all their digits.
     */
    static String of(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST || number.precision() > LONGEST) {
            return number.toString();
        }
        boolean isAsMeant = number.scale() <= 0 || number.precision() <= SURE_DIGITS;
        BigDecimal shortest = (isAsMeant ? number : shortest(number.doubleValue())).stripTrailingZeros();
        return unambiguous(shortest.toPlainString());
    }

    /** Not via Double.toString: before Java 19 it sometimes has more digits. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        return IntStream.rangeClosed(1, MOST_DIGITS)
                .mapToObj(digits -> exact.round(new MathContext(digits)))
                .filter(rounded -> rounded.doubleValue() == value)
                .findFirst()
                .orElse(exact);
    }

    /**
     * The core rejects 1.234, which people also write for one thousand two hundred and thirty-four; in a number cell it
     * is unambiguous.
     */
    private static String unambiguous(String text) {
        return text.matches("-?\\d{1,3}\\.\\d{3}") ? text + "0" : text;
    }
}
