package io.github.evalcarbone.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The format of numbers in a language, independent of the locale data of the JDK, which differs between versions. */
public enum NumberStyle {
    /** Narrow no-break space between thousands, decimal comma. */
    FRENCH("\u202F", ",", "\u202F%"),
    /** Comma between thousands, decimal point. */
    ENGLISH(",", ".", "%");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.9");
    private static final int SMALLEST_EXPONENT = -3;
    private static final int LARGEST_EXPONENT = 11;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String thousands;
    private final String point;
    private final String percent;

    NumberStyle(String thousands, String point, String percent) {
        this.thousands = thousands;
        this.point = point;
        this.percent = percent;
    }

    /** Returns the power of ten of the first digit; 0 for zero. */
    public static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    public String whole(long value) {
        return fixed(BigDecimal.valueOf(value), 0);
    }

    public String fixed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int end = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        String fraction = decimals == 0 ? "" : point + digits.substring(end + 1);
        return (rounded.signum() < 0 ? "\u2212" : "") + grouped(digits.substring(0, end)) + fraction;
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, thousands);
        }
        return grouped.toString();
    }

    /** Formats the share of a part in a whole above 0 as a percentage; it is 100 % only for all. */
    public String share(long part, long whole) {
        return part == whole ? percentage(HUNDRED) : lessThanAll(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Formats a share, from 0 to 1, as a percentage; it is 100 % only for 1. */
    public String share(double share) {
        return share == 1 ? percentage(HUNDRED) : lessThanAll(new BigDecimal(share), BigDecimal.ONE);
    }

    private String lessThanAll(BigDecimal part, BigDecimal whole) {
        return percentage(
                part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_EVEN).min(NEARLY_ALL));
    }

    public String percentage(BigDecimal value) {
        return fixed(value, 1) + percent;
    }

    /**
     * Formats a number with at most {@code digits} significant digits; with a power of ten if it is very small or very
     * large.
     */
    public String significant(BigDecimal value, int digits) {
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        int exponent = exponent(rounded);
        if (exponent >= SMALLEST_EXPONENT && exponent <= LARGEST_EXPONENT) {
            return fixed(rounded, Math.max(0, digits - 1 - exponent));
        }
        return fixed(rounded.movePointLeft(exponent), digits - 1) + " × 10" + superscript(exponent);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    /** Formats a number of items that are spread over years, with at most one decimal. */
    public String items(BigDecimal value) {
        BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return fixed(rounded, Math.max(0, rounded.scale()));
    }

    /** Formats a number of items with at most three decimals. */
    public String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return fixed(rounded, Math.max(0, rounded.scale()));
    }
}
